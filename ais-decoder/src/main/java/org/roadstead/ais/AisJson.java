package org.roadstead.ais;

import java.nio.charset.StandardCharsets;
import org.roadstead.ais.internal.json.JsonText;
import org.roadstead.ais.internal.json.MessageJson;
import org.roadstead.ais.internal.json.SentenceJson;
import org.roadstead.ais.internal.json.Token;
import org.roadstead.ais.lrit.LritReport;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.sentence.OtherSentence;

/**
 * Messages as JSON objects with gpsd's names and scaled units, in one reused buffer: {@link #append}, take the bytes,
 * {@link #clear}. Not available and absent values are null. Belongs to one thread.
 */
public final class AisJson {
    private static final Token RX = Token.of(",\"rx\":");
    private static final Token SOURCE = Token.of(",\"source\":");
    private static final Token CHANNEL = Token.of(",\"channel\":");
    private static final long MILLIS_PER_DAY = 86_400_000L;

    private final JsonText out = new JsonText();
    private final MessageJson messages = new MessageJson(out, new AisApplications()::read);
    private final SentenceJson sentences = new SentenceJson(out);
    private long day = Long.MIN_VALUE;
    private String date = "";

    /** A writer with an empty buffer. */
    public AisJson() {}

    /**
     * Adds one object for a message: its fields, then {@code rx} (when it was heard), {@code source} and
     * {@code channel}.
     *
     * @param origin the source where the line named none, the file's name as a rule
     */
    public AisJson append(MessageView message, Reception reception, String origin) {
        messages.write(message.payload());
        return close(reception, origin);
    }

    /**
     * Adds the same object for a message that is a record, which costs more.
     *
     * @throws IllegalArgumentException if a text of a record that was not decoded cannot be sent
     */
    public AisJson append(AisMessage message, Reception reception, String origin) {
        messages.write(message);
        return close(reception, origin);
    }

    /** Adds one object of class NMEA for another sentence. */
    public AisJson append(OtherSentence sentence, Reception reception, String origin) {
        sentences.write(sentence, reception.talker());
        return close(reception, origin);
    }

    /** Adds one object of class LRIT for a ship position report. */
    public AisJson append(LritReport report, Reception reception, String origin) {
        sentences.write(report);
        return close(reception, origin);
    }

    private AisJson close(Reception reception, String origin) {
        out.raw(RX);
        if (reception.hasHeard()) {
            time(reception.heardMillis());
        } else {
            out.nothing();
        }
        String source = reception.source();
        out.raw(SOURCE).text(source == null ? origin : source);
        out.raw(CHANNEL);
        if (reception.channel() == 0) {
            out.nothing();
        } else {
            out.text(channel(reception.channel()));
        }
        out.raw('}');
        return this;
    }

    /** Adds a character as it is, a line feed between objects for example. */
    public AisJson append(char character) {
        out.raw(character);
        return this;
    }

    private static String channel(char channel) {
        return switch (channel) {
            case 'A' -> "A";
            case 'B' -> "B";
            default -> String.valueOf(channel);
        };
    }

    private void time(long millis) {
        long days = Math.floorDiv(millis, MILLIS_PER_DAY);
        if (days != day) {
            date = java.time.LocalDate.ofEpochDay(Math.max(-719_528, Math.min(2_932_896, days))).toString();
            day = days;
        }
        int inDay = (int) (millis - days * MILLIS_PER_DAY);
        out.raw('"');
        for (int i = 0; i < date.length(); i++) {
            out.raw(date.charAt(i));
        }
        out.raw('T')
                .padded(inDay / 3_600_000, 2)
                .raw(':')
                .padded(inDay / 60_000 % 60, 2)
                .raw(':')
                .padded(inDay / 1_000 % 60, 2)
                .raw('.')
                .padded(inDay % 1_000, 3)
                .raw('Z')
                .raw('"');
    }

    /** The buffer; its first {@link #length} bytes count, until the next call. */
    public byte[] bytes() {
        return out.bytes();
    }

    /** Bytes in the buffer. */
    public int length() {
        return out.length();
    }

    /** Empties the buffer. */
    public void clear() {
        out.clear();
    }

    /** The text in the buffer. */
    @Override
    public String toString() {
        return new String(out.bytes(), 0, out.length(), StandardCharsets.ISO_8859_1);
    }
}
