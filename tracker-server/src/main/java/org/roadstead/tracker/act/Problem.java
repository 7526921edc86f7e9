package org.roadstead.tracker.act;

/**
 * One thing wrong with what somebody sent.
 *
 * @param path where, as a dotted path into the JSON
 * @param message what was expected and what was found
 */
public record Problem(String path, String message) {}
