package org.roadstead.ais;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roadstead.ais.internal.layout.MessageLayouts;
import org.roadstead.ais.internal.payload.PayloadWriter;
import org.roadstead.ais.internal.sentence.OtherSentenceWriter;
import org.roadstead.ais.lrit.LritReport;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.sentence.OtherSentence;
import org.roadstead.ais.sentence.UnreadSentence;

/**
 * Messages, other sentences, TAG blocks and position reports to lines: the inverse of {@link AisDecoder}, as
 * {@link AisApplications#data} is of what binary messages carry. No state; any thread.
 */
public final class AisEncoder {
    /**
     * A payload and what it needs beside it in a sentence.
     *
     * @param armoured six-bit characters of IEC 61162-1
     * @param fillBits bits of the last character that do not count, 0 to 5
     * @param bits     length in bits without fill bits
     */
    public record Payload(String armoured, int fillBits, int bits) {}

    /** Longest payload of one sentence, so that the sentence keeps to the 82 characters of IEC 61162-1. */
    private static final int PART_CHARACTERS = 60;
    private static final int MAX_PARTS = 9;
    private static final String HEX = "0123456789ABCDEF";

    /** An encoder; one serves for all. */
    public AisEncoder() {}

    /**
     * The payload of a message.
     *
     * @throws IllegalArgumentException if a text is too long or has characters that six-bit text does not
     */
    public Payload payload(AisMessage message) {
        PayloadWriter writer = new PayloadWriter();
        MessageLayouts.write(message, writer);
        String armoured = writer.armoured();
        return new Payload(armoured, 6 * armoured.length() - writer.bits(), writer.bits());
    }

    /**
     * The sentences of a message, VDM, without line ends.
     *
     * @param talker     two letters, {@code AI} as a rule
     * @param channel    {@code A} or {@code B}; 0 leaves the field empty
     * @param sequenceId 0 to 9, used if there are several sentences
     * @throws IllegalArgumentException if an argument or a text is out of its range
     */
    public List<String> sentences(AisMessage message, String talker, char channel, int sequenceId) {
        return sentences(payload(message), talker, "VDM", channel, sequenceId);
    }

    /** The sentences of a payload; {@code formatter} is VDM or VDO. */
    public List<String> sentences(Payload payload, String talker, String formatter, char channel, int sequenceId) {
        if (talker.length() != 2) {
            throw new IllegalArgumentException("talker of two letters expected: " + talker);
        }
        if (sequenceId < 0 || sequenceId > 9) {
            throw new IllegalArgumentException("sequence id 0 to 9 expected: " + sequenceId);
        }
        String armoured = payload.armoured();
        int total = Math.max(1, (armoured.length() + PART_CHARACTERS - 1) / PART_CHARACTERS);
        if (total > MAX_PARTS) {
            throw new IllegalArgumentException("payload of at most " + MAX_PARTS * PART_CHARACTERS
                    + " characters expected: " + armoured.length());
        }
        List<String> sentences = new ArrayList<>(total);
        for (int number = 1; number <= total; number++) {
            int from = PART_CHARACTERS * (number - 1);
            int to = Math.min(armoured.length(), from + PART_CHARACTERS);
            StringBuilder sentence = new StringBuilder("!").append(talker)
                    .append(formatter)
                    .append(',')
                    .append(total)
                    .append(',')
                    .append(number)
                    .append(',');
            if (total > 1) {
                sentence.append(sequenceId);
            }
            sentence.append(',');
            if (channel != 0) {
                sentence.append(channel);
            }
            sentence.append(',')
                    .append(armoured, from, to)
                    .append(',')
                    .append(number == total ? payload.fillBits() : 0);
            sentences.add(withChecksum(sentence));
        }
        return sentences;
    }

    /**
     * The line of another sentence, without line end. Distances and speeds come out in nautical miles and knots.
     *
     * @param talker two letters, or {@code P} for a sentence of a maker
     * @throws IllegalArgumentException if a text has a character that its field cannot carry
     */
    public String sentence(OtherSentence sentence, String talker) {
        boolean encapsulated = switch (sentence.formatter()) {
            case "ABM", "BBM", "TTD" -> true;
            default -> false;
        };
        StringBuilder text = new StringBuilder(encapsulated ? "!" : "$").append(talker).append(sentence.formatter());
        boolean bare = sentence instanceof UnreadSentence unread && unread.fields().isEmpty();
        return withChecksum(bare ? text : text.append(',').append(OtherSentenceWriter.fields(sentence)));
    }

    /**
     * A TAG block, to go in front of a sentence (NMEA 0183, IEC 61162-450).
     *
     * @param fields values by code ({@code s}, {@code c}, {@code g} and so on), in the order in which they are to stand
     * @throws IllegalArgumentException if a value has a character that a block cannot carry
     */
    public String tagBlock(Map<Character, String> fields) {
        StringBuilder block = new StringBuilder("\\");
        fields.forEach((code, value) -> {
            if (value.chars().anyMatch(c -> c < ' ' || c > 0xff || c == ',' || c == '*' || c == '\\')) {
                throw new IllegalArgumentException("value of a TAG block expected: " + value);
            }
            block.append(block.length() == 1 ? "" : ",").append(code).append(':').append(value);
        });
        return withChecksum(block).concat("\\");
    }

    /**
     * A ship position report as a document on one line, positions to hundredths of a minute.
     *
     * @throws IllegalArgumentException if a text holds control characters
     */
    public String document(LritReport report) {
        return LritWriter.document(report);
    }

    private static String withChecksum(StringBuilder sentence) {
        int sum = 0;
        for (int i = 1; i < sentence.length(); i++) {
            sum ^= sentence.charAt(i);
        }
        return sentence.append('*').append(HEX.charAt(sum >> 4)).append(HEX.charAt(sum & 15)).toString();
    }
}
