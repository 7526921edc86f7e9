package org.roadstead.replay.feed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.roadstead.ais.message.AidToNavigationReport;
import org.roadstead.ais.message.BaseStationReport;
import org.roadstead.ais.message.BroadcastSafetyText;
import org.roadstead.ais.message.ClassAPositionReport;
import org.roadstead.ais.message.ClassBPositionReport;
import org.roadstead.ais.message.SarAircraftPositionReport;
import org.roadstead.ais.message.StaticAndVoyageData;
import org.roadstead.ais.message.StaticDataPartA;
import org.roadstead.ais.message.StaticDataPartB;

/**
 * AIS messages from plain units: degrees, knots, metres. What is not given is sent as "not available". Courses and
 * headings of 360 and more, and NaN, are "not available".
 */
public final class Messages {
    private static final int HEADING_NOT_AVAILABLE = 511;
    private static final int COG_NOT_AVAILABLE = 3600;
    private static final int SOG_MAXIMUM = 1022;
    private static final int LATITUDE_NOT_AVAILABLE = 91 * 600_000;
    private static final int LONGITUDE_NOT_AVAILABLE = 181 * 600_000;
    /** Fixed communication state of carrier sense units, M.1371-5 annex 7. */
    private static final int CARRIER_SENSE_STATE = 0b110_0000_0000_0000_0110;

    private Messages() {}

    /** What a station tells of itself for hours. Text longer than its field is cut. */
    public record Particulars(String name, String callSign, int imo, int shipType, int toBow, int toStern, int toPort,
            int toStarboard, double draughtMetres, String destination, @Nullable Instant eta) {}

    /**
     * Message 1.
     *
     * @param rateOfTurn as on the wire, -128 not available
     * @param second UTC second of the fix
     */
    public static ClassAPositionReport classA(int mmsi, int status, int rateOfTurn, double lat, double lon,
            double sogKnots, double course, double heading, int second) {
        return new ClassAPositionReport(1, 0, mmsi, status, rateOfTurn, sog(sogKnots), false, longitude(lon),
                latitude(lat), cog(course), heading(heading), second, 0, 0, false, false, 0);
    }

    /** Message 18 of a carrier sense unit. */
    public static ClassBPositionReport classB(int mmsi, double lat, double lon, double sogKnots, double course,
            int second) {
        return new ClassBPositionReport(0, mmsi, 0, sog(sogKnots), false, longitude(lon), latitude(lat), cog(course),
                HEADING_NOT_AVAILABLE, second, 0, false, true, false, false, true, false, false, false, 1,
                CARRIER_SENSE_STATE);
    }

    /** Message 9. */
    public static SarAircraftPositionReport sarAircraft(int mmsi, double lat, double lon, double sogKnots,
            double course, int second) {
        return new SarAircraftPositionReport(0, mmsi, SarAircraftPositionReport.ALTITUDE_NOT_AVAILABLE,
                (int) Math.min(SOG_MAXIMUM, Math.round(sogKnots)), false, longitude(lon), latitude(lat), cog(course),
                second, false, 0, 1, 0, false, false, 0, 0);
    }

    /**
     * Message 21. Whether the aid is virtual is read from its number: 99, the country's three digits, then 6.
     *
     * @param aidType M.1371-5 table 74
     */
    public static AidToNavigationReport aidToNavigation(int mmsi, int aidType, String name, double lat, double lon,
            int second) {
        String text = sixBit(name, 34);
        String plain = text.substring(0, Math.min(20, text.length()));
        int virtual = mmsi / 1_000 % 10 == 6 ? 1 : 0;
        return new AidToNavigationReport(0, mmsi, aidType, plain, false, longitude(lon), latitude(lat), 0, 0, 0, 0, 0,
                second, false, 0, 0, virtual, 0, 0, text.substring(plain.length()));
    }

    /** Message 4. A station whose place is not known gives NaN. */
    public static BaseStationReport baseStation(int mmsi, long epochSecond, double lat, double lon) {
        OffsetDateTime time = Instant.ofEpochSecond(epochSecond).atOffset(ZoneOffset.UTC);
        return new BaseStationReport(4, 0, mmsi, time.getYear(), time.getMonthValue(), time.getDayOfMonth(),
                time.getHour(), time.getMinute(), time.getSecond(), false, longitude(lon), latitude(lat), 0, false, 0,
                false, 0);
    }

    /** Message 5. */
    public static StaticAndVoyageData staticAndVoyage(int mmsi, Particulars ship) {
        int month = 0;
        int day = 0;
        int hour = 24;
        int minute = 60;
        if (ship.eta() != null) {
            OffsetDateTime eta = ship.eta().atOffset(ZoneOffset.UTC);
            month = eta.getMonthValue();
            day = eta.getDayOfMonth();
            hour = eta.getHour();
            minute = eta.getMinute();
        }
        return new StaticAndVoyageData(0, mmsi, 2, ship.imo(), sixBit(ship.callSign(), 7), sixBit(ship.name(), 20),
                ship.shipType(), ship.toBow(), ship.toStern(), ship.toPort(), ship.toStarboard(), 0, month, day, hour,
                minute, (int) Math.min(255, Math.round(ship.draughtMetres() * 10)), sixBit(ship.destination(), 20), 1,
                0);
    }

    /** Message 24 A. */
    public static StaticDataPartA staticPartA(int mmsi, Particulars ship) {
        return new StaticDataPartA(0, mmsi, sixBit(ship.name(), 20));
    }

    /** Message 24 B. */
    public static StaticDataPartB staticPartB(int mmsi, Particulars ship) {
        return new StaticDataPartB(0, mmsi, ship.shipType(), "", 0, 0, sixBit(ship.callSign(), 7), ship.toBow(),
                ship.toStern(), ship.toPort(), ship.toStarboard(), StaticDataPartB.ABSENT, 0, 0);
    }

    /** Message 14. */
    public static BroadcastSafetyText safetyText(int mmsi, String text) {
        return new BroadcastSafetyText(0, mmsi, 0, sixBit(text, 156));
    }

    private static int sog(double knots) {
        return (int) Math.min(SOG_MAXIMUM, Math.round(knots * 10));
    }

    private static int cog(double degrees) {
        return degrees >= 0 && degrees < 360 ? (int) Math.round(degrees * 10) % 3600 : COG_NOT_AVAILABLE;
    }

    private static int heading(double degrees) {
        return degrees >= 0 && degrees < 360 ? (int) Math.round(degrees) % 360 : HEADING_NOT_AVAILABLE;
    }

    private static int latitude(double degrees) {
        return Double.isNaN(degrees) ? LATITUDE_NOT_AVAILABLE : (int) Math.round(degrees * 600_000);
    }

    private static int longitude(double degrees) {
        return Double.isNaN(degrees) ? LONGITUDE_NOT_AVAILABLE : (int) Math.round(degrees * 600_000);
    }

    /** Text in the characters of six-bit text (M.1371-5 table 47), others as question marks. */
    private static String sixBit(String text, int characters) {
        String upper = text.toUpperCase(Locale.ROOT);
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < Math.min(characters, upper.length()); i++) {
            char c = upper.charAt(i);
            clean.append(c >= ' ' && c < '`' && c != '@' ? c : '?');
        }
        return clean.toString();
    }
}
