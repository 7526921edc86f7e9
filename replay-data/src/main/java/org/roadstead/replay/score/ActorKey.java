package org.roadstead.replay.score;

/**
 * By what an actor is known in alerts.
 *
 * @param mmsi nine digits; empty without one
 * @param imo seven digits; empty without one
 */
record ActorKey(String id, String mmsi, String imo) {
    /** Whether a subject's id means this actor. */
    boolean is(String subject) {
        return !subject.isEmpty() && (subject.equals(id) || subject.equals(mmsi) || subject.equals("imo" + imo));
    }
}
