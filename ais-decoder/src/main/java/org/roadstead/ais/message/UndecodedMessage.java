package org.roadstead.ais.message;

/**
 * A message of a known type whose inside is not read here.
 *
 * @param bits all bits of the message, its header too
 */
public record UndecodedMessage(int type, int repeat, int mmsi, BitString bits) implements AisMessage {}
