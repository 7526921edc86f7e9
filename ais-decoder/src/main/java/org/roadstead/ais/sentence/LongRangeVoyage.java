package org.roadstead.ais.sentence;

import org.jspecify.annotations.Nullable;

/**
 * Long-range reply, third sentence: LR3 (IEC 61162-1).
 *
 * @param sequence sequence number, 0 to 9
 * @param responderMmsi who answers
 * @param destination destination
 * @param etaDate day of arrival as dd-mm-yy, or yyyy-mm-dd where eight digits were sent
 * @param etaTime UTC as hh:mm:ss.ss
 * @param draughtM draught, metres
 * @param shipCargo ship and cargo type
 * @param lengthM length, metres
 * @param breadthM breadth, metres
 * @param shipType ship type
 * @param persons persons on board
 */
public record LongRangeVoyage(@Nullable Integer sequence, @Nullable Integer responderMmsi, String destination,
        String etaDate, String etaTime, @Nullable Double draughtM, @Nullable Integer shipCargo,
        @Nullable Double lengthM, @Nullable Double breadthM, @Nullable Integer shipType,
        @Nullable Integer persons) implements OtherSentence {
    @Override
    public String formatter() {
        return "LR3";
    }

    @Override
    public void describe(SentenceFields out) {
        out.integer("sequence", sequence);
        out.integer("responder_mmsi", responderMmsi);
        out.text("destination", destination);
        out.text("eta_date", etaDate);
        out.text("eta_time", etaTime);
        out.number("draught_m", draughtM);
        out.integer("ship_cargo", shipCargo);
        out.number("length_m", lengthM);
        out.number("breadth_m", breadthM);
        out.integer("ship_type", shipType);
        out.integer("persons", persons);
    }
}
