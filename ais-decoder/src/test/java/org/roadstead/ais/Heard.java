package org.roadstead.ais;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.Rejection;

/** Decodes lines and keeps all that came out. */
final class Heard implements AisDecoder.Sink {
    /** What a reception said, kept past its call. */
    record Told(@Nullable Long heard, @Nullable Long lead, @Nullable String source, char channel, boolean ownVessel,
            String talker, String formatter) {
        static Told of(Reception reception) {
            return new Told(reception.hasHeard() ? reception.heardMillis() : null,
                    reception.hasLead() ? reception.leadMillis() : null, reception.source(), reception.channel(),
                    reception.ownVessel(), reception.talker(), reception.formatter());
        }
    }

    final AisDecoder decoder = new AisDecoder();
    final List<AisMessage> messages = new ArrayList<>();
    final List<Told> receptions = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();
    final List<Told> others = new ArrayList<>();
    int pending;
    long knownMillis;

    static Heard of(String... lines) {
        return of(List.of(lines));
    }

    static Heard of(List<String> lines) {
        Heard heard = new Heard();
        lines.forEach(heard::line);
        return heard;
    }

    void line(String line) {
        line(line, 1);
    }

    void line(String line, int feed) {
        byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
        decoder.decode(bytes, 0, bytes.length, feed, knownMillis, this);
    }

    AisMessage only() {
        if (messages.size() != 1) {
            throw new AssertionError("one message expected: " + messages + " " + rejections);
        }
        return messages.get(0);
    }

    @Override
    public void message(AisMessage message, Reception reception) {
        messages.add(message);
        receptions.add(Told.of(reception));
    }

    @Override
    public void pending(Reception reception) {
        pending++;
    }

    @Override
    public void other(Reception reception) {
        others.add(Told.of(reception));
    }

    @Override
    public void rejected(Rejection why, Reception reception) {
        rejections.add(why);
        Told.of(reception);
    }
}
