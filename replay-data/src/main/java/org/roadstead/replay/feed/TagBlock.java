package org.roadstead.replay.feed;

import java.nio.charset.StandardCharsets;

/** Writes a TAG block with source and receive time in front of a sentence (NMEA 0183 4.10 §7). */
public final class TagBlock {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};

    private TagBlock() {}

    /**
     * {@code \s:RECEIVER,c:SECONDS*hh\SENTENCE}.
     *
     * @param seconds since 1970
     */
    public static byte[] line(String receiver, long seconds, String sentence) {
        String fields = "s:" + receiver + ",c:" + seconds;
        int checksum = 0;
        for (int i = 0; i < fields.length(); i++) {
            checksum ^= fields.charAt(i);
        }
        return ("\\" + fields + "*" + (char) HEX[checksum >> 4 & 15] + (char) HEX[checksum & 15] + "\\" + sentence)
                .getBytes(StandardCharsets.UTF_8);
    }
}
