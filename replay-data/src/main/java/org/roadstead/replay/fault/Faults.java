package org.roadstead.replay.fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.roadstead.replay.feed.HeardMessage;
import org.roadstead.replay.feed.HeardMessage.Fate;

/**
 * A set of faults.
 *
 * @param loss share of messages that are lost, 0 to 1
 * @param shuffleSeconds most by which a message is delivered late, 0 for none
 * @param duplicate whether each receiver has a twin that hears the same and sends each message again within 2 s
 */
public record Faults(double loss, int shuffleSeconds, boolean duplicate) {
    /** No fault at all. */
    public static final Faults NONE = new Faults(0, 0, false);

    /** What the id of a twin has behind its receiver's. */
    public static final String TWIN = "+";

    private static final int GREATEST_TWIN_DELAY_SECONDS = 2;

    /** Checks the ranges. */
    public Faults {
        if (!(loss >= 0 && loss <= 1)) {
            throw new IllegalArgumentException("loss: expected a share from 0 to 1, found " + loss);
        }
        if (shuffleSeconds < 0) {
            throw new IllegalArgumentException("shuffle: expected seconds, found " + shuffleSeconds);
        }
    }

    /**
     * Reads {@code loss=0.02,shuffle=60s,duplicate}, any of them in any order; empty text is no fault.
     *
     * @throws IllegalArgumentException with what was expected and found
     */
    public static Faults parse(String text) {
        double loss = 0;
        int shuffle = 0;
        boolean duplicate = false;
        for (String fault : text.isBlank() ? List.<String>of() : List.of(text.split(",", -1))) {
            String[] parts = fault.strip().split("=", 2);
            String value = parts.length == 2 ? parts[1] : "";
            switch (parts[0]) {
                case "loss" -> loss = number(fault, value.isEmpty() ? "0.02" : value);
                case "shuffle" -> shuffle = (int) number(fault, seconds(value.isEmpty() ? "60" : value));
                case "duplicate" -> duplicate = true;
                default -> throw new IllegalArgumentException(
                        "expected loss=SHARE, shuffle=SECONDSs or duplicate, found " + fault);
            }
        }
        return new Faults(loss, shuffle, duplicate);
    }

    private static String seconds(String value) {
        return value.endsWith("s") ? value.substring(0, value.length() - 1) : value;
    }

    private static double number(String fault, String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expected a number in " + fault, e);
        }
    }

    /** Whether there is any fault. */
    public boolean any() {
        return loss > 0 || shuffleSeconds > 0 || duplicate;
    }

    /** The form that {@link #parse} reads; empty without faults. */
    @Override
    public String toString() {
        List<String> faults = new ArrayList<>();
        if (loss > 0) {
            faults.add("loss=" + loss);
        }
        if (shuffleSeconds > 0) {
            faults.add("shuffle=" + shuffleSeconds + "s");
        }
        if (duplicate) {
            faults.add("duplicate");
        }
        return String.join(",", faults);
    }

    /**
     * What is delivered of {@code messages}, in the order of delivery. The same seed gives the same result.
     */
    public List<HeardMessage> apply(List<HeardMessage> messages, long seed) {
        Random random = new Random(seed ^ 0x5DEECE66DL);
        List<HeardMessage> delivered = new ArrayList<>();
        for (HeardMessage message : messages) {
            add(message, random, delivered);
            if (duplicate && message.fate() != Fate.NOT_RADIO) {
                HeardMessage twin = message.by(message.receiver() + TWIN);
                add(twin.later(random.nextInt(GREATEST_TWIN_DELAY_SECONDS + 1)), random, delivered);
            }
        }
        delivered.sort(Comparator.comparingLong(HeardMessage::deliveredAt));
        return delivered;
    }

    private void add(HeardMessage message, Random random, List<HeardMessage> delivered) {
        if (message.fate() != Fate.OPEN) {
            delivered.add(message);
            return;
        }
        if (random.nextDouble() >= loss) {
            delivered.add(shuffleSeconds == 0 ? message : message.later(random.nextInt(shuffleSeconds + 1)));
        }
    }
}
