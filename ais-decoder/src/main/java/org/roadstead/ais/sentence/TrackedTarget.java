package org.roadstead.ais.sentence;

import org.jspecify.annotations.Nullable;

/**
 * A target that a radar tracks, by range and bearing: TTM (IEC 61162-1). Distances and speeds are converted to nautical miles and knots.
 *
 * @param targetNumber number the radar gave it, 0 to 1023
 * @param rangeNm range, nautical miles
 * @param bearing bearing, degrees 0 to below 360
 * @param bearingReference T true, R relative to the heading
 * @param targetSpeedKn speed, knots
 * @param targetCourse course, degrees
 * @param courseReference T true, R relative to the heading
 * @param cpaNm closest point of approach, nautical miles
 * @param tcpaMin minutes to it, negative when past
 * @param name name the operator gave it
 * @param status lost, acquiring or tracking
 * @param referenceTarget whether it is a reference target
 * @param utc time as hhmmss.ss
 * @param acquired automatic, manual or reported
 */
public record TrackedTarget(@Nullable Integer targetNumber, @Nullable Double rangeNm, @Nullable Double bearing,
        String bearingReference, @Nullable Double targetSpeedKn, @Nullable Double targetCourse, String courseReference,
        @Nullable Double cpaNm, @Nullable Double tcpaMin, String name, String status, boolean referenceTarget,
        String utc, String acquired) implements OtherSentence {
    @Override
    public String formatter() {
        return "TTM";
    }

    @Override
    public void describe(SentenceFields out) {
        out.integer("target_number", targetNumber);
        out.number("range_nm", rangeNm);
        out.number("bearing", bearing);
        out.text("bearing_reference", bearingReference);
        out.number("target_speed_kn", targetSpeedKn);
        out.number("target_course", targetCourse);
        out.text("course_reference", courseReference);
        out.number("cpa_nm", cpaNm);
        out.number("tcpa_min", tcpaMin);
        out.text("name", name);
        out.text("status", status);
        out.flag("reference_target", referenceTarget);
        out.text("utc", utc);
        out.text("acquired", acquired);
    }
}
