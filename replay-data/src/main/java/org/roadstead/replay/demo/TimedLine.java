package org.roadstead.replay.demo;

/**
 * A line and when it is delivered.
 *
 * @param millis milliseconds since 1970
 * @param line without its end; the array belongs to the caller
 */
public record TimedLine(long millis, byte[] line) {}
