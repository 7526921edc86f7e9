package org.roadstead.ais.message;

/**
 * Base station report and UTC and date response, types 4 and 11 (M.1371-5 annex 8 §3.2 and §3.9).
 *
 * @param type                4, or 11 as the answer of a mobile station
 * @param repeat              repeat indicator: how often it was repeated, 0 to 3; 3 do not repeat any more
 * @param mmsi                MMSI of the sender, 9 digits (30 bits as sent)
 * @param year                1 to 9999, 0 not available
 * @param month               1 to 12, 0 not available
 * @param day                 1 to 31, 0 not available
 * @param hour                UTC, 0 to 23, 24 not available
 * @param minute              0 to 59, 60 not available
 * @param second              0 to 59, 60 not available
 * @param positionAccuracy    true better than 10 m, false worse or the default
 * @param longitude           1/10000 minute, east positive, within 108000000; 108600000 not available
 * @param latitude            1/10000 minute, north positive, within 54000000; 54600000 not available
 * @param epfd                kind of position fixing device (table 52): 0 undefined, 15 internal GNSS
 * @param transmissionControl for long-range reports: true asks class A stations to send type 27 in the cell
 * @param spare               9 bits as sent
 * @param raim                whether receiver autonomous integrity monitoring is in use
 * @param communicationState  19 bits, SOTDMA
 */
public record BaseStationReport(
        int type,
        int repeat,
        int mmsi,
        int year,
        int month,
        int day,
        int hour,
        int minute,
        int second,
        boolean positionAccuracy,
        int longitude,
        int latitude,
        int epfd,
        boolean transmissionControl,
        int spare,
        boolean raim,
        int communicationState) implements LocatedMessage {
    /** Whether date and time are given whole. */
    public boolean hasTime() {
        return year != 0 && month >= 1 && month <= 12 && day != 0 && hour < 24 && minute < 60 && second < 60;
    }
}
