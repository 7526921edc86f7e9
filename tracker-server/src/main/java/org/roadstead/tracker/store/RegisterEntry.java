package org.roadstead.tracker.store;

/**
 * Something that an act put, as it stands now.
 *
 * @param kind what it is: the act's kind without Put, such as {@code facility}; {@code areaLevel} and {@code facilityLevel} for security
 *        levels; {@code parameter}
 * @param id unique within its kind
 * @param body the act that put it, or that removed it, as JSON
 * @param actSeq that act's place in the chain
 * @param removed true once it was removed
 */
public record RegisterEntry(String kind, String id, String body, long actSeq, boolean removed) {}
