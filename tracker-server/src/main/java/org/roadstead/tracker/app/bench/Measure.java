package org.roadstead.tracker.app.bench;

/** Everything that a run reports, in its order, with the value to reach. */
enum Measure {
    // @formatter:off
    SUSTAINED_RATE("sustained-rate", "msg/s", 200_000, true),
    SUSTAINED_LOST("sustained-lost", "messages", 0, false),
    WORLD_CORE_SHARE("world-core-share", "cores", 0.15, false),
    HEAP_400K("heap-400k", "bytes", 2L << 30, false),
    HEAP_1M("heap-1m", "bytes", 5L << 30, false),
    ALERT_P99("alert-p99-ms", "ms", 250, false),
    POSITION_P99("position-p99-ms", "ms", 1_300, false),
    QUERY_VIEWPORT_P99("query-viewport-p99-ms", "ms", 1, false),
    QUERY_TEXT_P99("query-text-p99-ms", "ms", 5, false),
    QUERY_NEAREST_P99("query-nearest-p99-ms", "ms", 5, false),
    REDIS_UPDATE_RATIO("redis-update-ratio", "times cheaper", 10, true),
    REDIS_RADIUS_RATIO("redis-radius-ratio", "times cheaper", 10, true),
    RESTART("restart-ms", "ms", 10_000, false),
    SNAPSHOT_PAUSE("snapshot-pause-ms", "ms", 100, false),
    RULES("rules-ns-per-message", "ns", 2_000, false);
    // @formatter:on

    private final String code;
    private final String unit;
    private final double target;
    private final boolean moreIsBetter;

    Measure(String code, String unit, double target, boolean moreIsBetter) {
        this.code = code;
        this.unit = unit;
        this.target = target;
        this.moreIsBetter = moreIsBetter;
    }

    String code() {
        return code;
    }

    String unit() {
        return unit;
    }

    double target() {
        return target;
    }

    boolean isMetBy(double value) {
        return moreIsBetter ? value >= target : value <= target;
    }
}
