package org.roadstead.ais.application;

/**
 * Version information: DAC 316, 366, FI 32 (St. Lawrence Seaway AIS data messaging (2002), DAC 316 Canada, 366 USA).
 *
 * @param messageId as sent
 * @param major as sent
 * @param minor as sent
 * @param patch as sent
 */
public record SeawayVersion(int messageId, int major, int minor, int patch) implements ApplicationMessage {

    @Override
    public void describe(Fields out) {
        out.number("message_id", messageId, 0, 63);
        out.number("major", major, 0, 255);
        out.number("minor", minor, 0, 255);
        out.number("patch", patch, 0, 255);
    }
}
