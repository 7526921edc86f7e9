package org.roadstead.ais.internal.sentence;

/** What became of parts that did not simply complete a message, over all feeds of one decoder. */
public final class AssemblyCounters {
    private long lost;
    private long repeated;
    private long outOfOrder;
    private long expired;

    void lost(int parts) {
        lost += parts;
    }

    void repeated() {
        repeated++;
    }

    void outOfOrder() {
        outOfOrder++;
    }

    void expired() {
        expired++;
    }

    /** Parts given up because the others never came. */
    public long partsLost() {
        return lost;
    }

    /** Parts that came again. */
    public long partsRepeated() {
        return repeated;
    }

    /** Parts that came before one they should follow. */
    public long partsOutOfOrder() {
        return outOfOrder;
    }

    /** Groups given up by age. */
    public long groupsExpired() {
        return expired;
    }
}
