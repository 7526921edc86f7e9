package org.roadstead.tracker.source.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON that AIS-catcher posts ({@code "protocol":"jsonaiscatcher"}): messages in {@code msgs}, each with its sentences in
 * {@code nmea} and its receive time in {@code rxuxtime} (seconds since 1970) or {@code rxtime} (yyyyMMddHHmmss, UTC). The sentences are
 * taken, behind a TAG block with that time; the decoded fields beside them are not. Objects one after the other, or in an array, are
 * read too. A message without sentences, and a document that is broken from some place on, count as one refused line.
 */
final class AisCatcherJson {
    /** A message that brings no sentence. */
    static final String WITHOUT_NMEA = "json-without-nmea";
    /** The document cannot be read further. */
    static final String BROKEN = "bad-json";

    private static final JsonFactory JSON = new JsonFactory();
    private static final DateTimeFormatter RX_TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final double MOST_SECONDS = 4_294_967_295.0;
    /** A message has at most five parts (M.1371-5 annex 8); a few more harm nobody. */
    private static final int MOST_SENTENCES = 16;

    private final JsonParser in;
    private final Feed feed;

    private AisCatcherJson(JsonParser in, Feed feed) {
        this.in = in;
        this.feed = feed;
    }

    /** Takes the sentences of a document. */
    static void take(byte[] document, Feed feed) {
        try (JsonParser in = JSON.createParser(document)) {
            new AisCatcherJson(in, feed).documents();
        } catch (JsonProcessingException broken) {
            feed.refused(BROKEN);
        } catch (IOException never) {
            throw new IllegalStateException("a document in memory is always there", never);
        }
    }

    private void documents() throws IOException {
        for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
            value(token);
        }
    }

    private void value(JsonToken token) throws IOException {
        if (token == JsonToken.START_ARRAY) {
            array();
        } else if (token == JsonToken.START_OBJECT) {
            object();
        } else {
            feed.refused(WITHOUT_NMEA);
        }
    }

    private void array() throws IOException {
        for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = next()) {
            value(token);
        }
    }

    private JsonToken next() throws IOException {
        JsonToken token = in.nextToken();
        if (token == null) {
            throw new JsonParseException(in, "the document ends too early");
        }
        return token;
    }

    private void object() throws IOException {
        List<String> sentences = new ArrayList<>();
        Long seconds = null;
        boolean hasMessages = false;
        while (next() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            JsonToken token = next();
            if (name.equals("msgs") && token == JsonToken.START_ARRAY) {
                hasMessages = true;
                array();
            } else if (name.equals("nmea")) {
                sentences(token, sentences);
            } else if (name.equals("rxuxtime") && token.isNumeric()) {
                seconds = unixTime(in.getDoubleValue());
            } else if (name.equals("rxtime") && token == JsonToken.VALUE_STRING && seconds == null) {
                seconds = rxTime(in.getText());
            } else {
                in.skipChildren();
            }
        }
        if (sentences.isEmpty() && !hasMessages) {
            feed.refused(WITHOUT_NMEA);
        }
        for (String sentence : sentences) {
            feed.take(Unpooled.wrappedBuffer((stamped(sentence, seconds) + "\n").getBytes(ISO_8859_1)));
        }
    }

    private void sentences(JsonToken token, List<String> into) throws IOException {
        if (token == JsonToken.VALUE_STRING) {
            into.add(in.getText());
        } else if (token == JsonToken.START_ARRAY) {
            for (JsonToken item = next(); item != JsonToken.END_ARRAY; item = next()) {
                if (item == JsonToken.VALUE_STRING && into.size() < MOST_SENTENCES) {
                    into.add(in.getText());
                } else {
                    in.skipChildren();
                }
            }
        }
    }

    private static @Nullable Long unixTime(double seconds) {
        return seconds >= 0 && seconds <= MOST_SECONDS ? Long.valueOf((long) seconds) : null;
    }

    private static @Nullable Long rxTime(String text) {
        try {
            return LocalDateTime.parse(text, RX_TIME).toEpochSecond(ZoneOffset.UTC);
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    /** IEC 61162-450 7.2.3: a TAG block with the time in seconds, unless the sentence has one. */
    private static String stamped(String sentence, @Nullable Long seconds) {
        if (seconds == null || sentence.startsWith("\\")) {
            return sentence;
        }
        String time = "c:" + seconds;
        int checksum = time.chars().reduce(0, (sum, character) -> sum ^ character);
        return String.format("\\%s*%02X\\%s", time, checksum, sentence);
    }
}
