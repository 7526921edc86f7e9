package org.roadstead.tracker.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.roadstead.ais.AisEncoder;
import org.roadstead.ais.message.AidToNavigationReport;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.BroadcastSafetyText;
import org.roadstead.ais.message.ClassAPositionReport;
import org.roadstead.ais.message.StaticAndVoyageData;
import org.roadstead.ais.message.StaticDataPartB;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.geo.Position;
import org.roadstead.tracker.image.Vessel;
import org.roadstead.tracker.log.Input;
import org.roadstead.tracker.track.Aid;
import org.roadstead.tracker.track.Distress;
import org.roadstead.tracker.track.Fix;
import org.roadstead.tracker.track.Staleness;
import org.roadstead.tracker.track.StationKind;

/** LRIT, long-range answers, radar targets, craft, aids and distress devices become tracks of their own kinds. */
class OtherReportsTest {
    /** 2026-03-02T06:00:00Z. */
    private static final long START = 1_772_431_200_000L;
    private static final int UNITS = 600_000;
    private static final int HOUR = 3_600;

    private final Engine engine = new Engine(List.of());
    private final AisEncoder encoder = new AisEncoder();
    private long position;
    private long number;

    private void line(int second, String receiver, String text) {
        engine.apply(new Input.Line(position++, START + second * 1000L, false, receiver, 1, ++number,
                text.getBytes(US_ASCII)));
    }

    private static int checksum(String body) {
        return body.chars().reduce(0, (sum, character) -> sum ^ character);
    }

    private void sentence(int second, String receiver, String body) {
        line(second, receiver, "$" + body + String.format("*%02X", checksum(body)));
    }

    private void say(int second, AisMessage message) {
        encoder.sentences(message, "AI", 'A', 1).forEach(sentence -> line(second, "r1", sentence));
    }

    private void act(int second, Deed deed) {
        engine.apply(new Input.ActInput(position++, START + second * 1000L,
                new Act("act-" + position, START + second * 1000L, "t", "t", null, deed)));
    }

    private void beat(int second) {
        engine.apply(new Input.Beat(position++, START + second * 1000L));
    }

    private @Nullable Vessel find(String track) {
        return engine.image().find(track);
    }

    private Vessel vessel(String track) {
        return Objects.requireNonNull(find(track), track);
    }

    private static Fix fix(Vessel vessel) {
        return Objects.requireNonNull(vessel.fix(), vessel.track());
    }

    private void lrit(int second, String latitude, String longitude, String time, String ids, String test) {
        line(second, "LRIT",
                "<ShipPositionReport xmlns=\"http://gisis.imo.org/XML/LRIT/positionReport/2008\" test=\"" + test
                        + "\" schemaVersion=\"1.0\"><Latitude>" + latitude + "</Latitude><Longitude>" + longitude
                        + "</Longitude><TimeStamp1>" + time + "</TimeStamp1>" + ids + "</ShipPositionReport>");
    }

    private static ClassAPositionReport classA(int mmsi, double latitude, double longitude, int status) {
        return new ClassAPositionReport(1, 0, mmsi, status, -128, 100, false, (int) Math.round(longitude * UNITS),
                (int) Math.round(latitude * UNITS), 0, 511, 0, 0, 0, false, false, 0);
    }

    private static StaticAndVoyageData named(int mmsi, int imo) {
        return new StaticAndVoyageData(0, mmsi, 0, imo, "V7AB1", "EXAMPLE STAR", 70, 100, 20, 10, 10, 1, 0, 0, 24, 60,
                80, "SEATTLE", 0, 0);
    }

    @Test
    void aShipKnownByLongRangeAloneIsATrackUnderItsImoNumber() {
        lrit(120, "48.29.40.N", "125.00.00.W", "2026-03-02T06:00:00Z", "<IMONum>9999125</IMONum>", "0");

        Vessel ship = vessel("imo9999125");
        assertThat(ship.kind()).isEqualTo(StationKind.LRIT);
        assertThat(ship.mmsi()).isNull();
        assertThat(ship.identity().imo()).isEqualTo(9_999_125);
        assertThat(fix(ship).heardMillis()).isEqualTo(START);
        assertThat(fix(ship).latitudeDegrees()).isCloseTo(48.49, within(1e-5));
        assertThat(fix(ship).longitudeDegrees()).isCloseTo(-125, within(1e-5));
        assertThat(fix(ship).hasSog()).isFalse();
    }

    @Test
    void aTestReportIsNoTrack() {
        lrit(120, "48.29.40.N", "125.00.00.W", "2026-03-02T06:00:00Z", "<IMONum>9999125</IMONum>", "1");

        assertThat(engine.image().size()).isZero();
    }

    @Test
    void whatIsHeardByAisAndByLongRangeIsOneVessel() {
        lrit(120, "48.29.40.N", "125.00.00.W", "2026-03-02T06:00:00Z", "<IMONum>9999125</IMONum>", "0");
        say(HOUR, classA(538_001_234, 48.5, -124.9, 0));
        assertThat(engine.image().size()).isEqualTo(2);

        say(HOUR + 10, named(538_001_234, 9_999_125));
        assertThat(find("imo9999125")).isNull();
        lrit(2 * HOUR, "48.31.00.N", "124.45.00.W", "2026-03-02T07:50:00Z", "<IMONum>9999125</IMONum>", "0");

        Vessel ship = vessel("538001234");
        assertThat(engine.image().size()).isEqualTo(1);
        assertThat(ship.kind()).isEqualTo(StationKind.CLASS_A);
        assertThat(Arrays.stream(ship.trail().toArray()).map(Fix::messageType))
                .containsExactly(Fix.LRIT_REPORT, 1, Fix.LRIT_REPORT);
        assertThat(ship.trail().fix(2).report().source()).isEqualTo("LRIT");
        assertThat(fix(ship).messageType()).isEqualTo(Fix.LRIT_REPORT);
    }

    @Test
    void aLongRangePositionFarFromTheShipIsDoubted() {
        say(0, named(538_001_234, 9_999_125));
        say(0, classA(538_001_234, 48.5, -124.9, 0));
        lrit(120, "45.31.00.N", "124.45.00.W", "2026-03-02T06:00:00Z", "<IMONum>9999125</IMONum>", "0");

        assertThat(vessel("538001234").doubt()).isNotNull();
        assertThat(fix(vessel("538001234")).latitudeDegrees()).isCloseTo(48.5, within(1e-5));
    }

    @Test
    void aShipByLongRangeIsStaleAfterTwoOrderedIntervalsAndHalfAnHour() {
        act(0, new Deed.Recorded("lritRateSet", Map.of("imo", 9_074_729, "intervalMinutes", 60)));
        lrit(120, "48.29.40.N", "125.00.00.W", "2026-03-02T06:00:00Z", "<IMONum>9999125</IMONum>", "0");
        lrit(120, "40.00.00.N", "130.00.00.W", "2026-03-02T06:00:00Z", "<IMONum>9074729</IMONum>", "0");

        beat(2 * HOUR + 1_700);
        assertThat(vessel("imo9074729").staleness()).isEqualTo(Staleness.LIVE);
        beat(2 * HOUR + 1_900);
        assertThat(vessel("imo9074729").staleness()).isEqualTo(Staleness.STALE);
        beat(12 * HOUR + 1_700);
        assertThat(vessel("imo9999125").staleness()).isEqualTo(Staleness.LIVE);
        beat(12 * HOUR + 1_900);
        assertThat(vessel("imo9999125").staleness()).isEqualTo(Staleness.STALE);
    }

    @Test
    void anAnswerToALongRangeInterrogationIsATrack() {
        line(0, "r1", "$AILRF,3,003669945,JRCC VICTORIA,ABCEFIOPUW,2222222224*49");
        line(1, "r1", "$AILR1,3,538001234,003669945,EXAMPLE STAR,V7AB1,009074729*05");
        line(2, "r1", "$AILR2,3,538001234,02032026,060000.00,4829.40,N,12500.00,W,085.0,T,13.4,N*0F");

        Vessel ship = vessel("538001234");
        assertThat(ship.kind()).isEqualTo(StationKind.LRIT);
        assertThat(ship.identity().name()).isEqualTo("EXAMPLE STAR");
        assertThat(ship.identity().imo()).isEqualTo(9_074_729);
        assertThat(fix(ship).heardMillis()).isEqualTo(START);
        assertThat(fix(ship).latitudeDegrees()).isCloseTo(48.49, within(1e-5));
        assertThat(fix(ship).sog()).isEqualTo(134);
        assertThat(fix(ship).cog()).isEqualTo(850);
    }

    @Test
    void anAnswerThatNamesTheAskerFirstIsReadTheOtherWayRound() {
        sentence(0, "r1", "AILRF,5,003669945,JRCC VICTORIA,ABC,222");
        sentence(1, "r1", "AILR1,5,003669945,538001234,EXAMPLE STAR,V7AB1,000000000");
        sentence(2, "r1", "AILR2,5,003669945,02032026,060000.00,4829.40,N,12500.00,W,085.0,T,13.4,N");

        assertThat(engine.image().vessels().map(Vessel::track)).containsExactly("538001234");
    }

    @Test
    void aRadarTargetStandsWhereRangeAndBearingFromTheOwnShipLead() {
        sentence(0, "bridge", "GPRMC,060000.00,A,4900.00000,N,12300.00000,W,12.2,315.6,020326,,,A");
        sentence(1, "bridge", "RATTM,07,6.00,90.0,T,20.8,49.6,T,1.82,19.2,N,PILOT 2,T,,060001.00,A");

        Vessel target = vessel("radar:bridge:7");
        assertThat(target.kind()).isEqualTo(StationKind.RADAR);
        assertThat(target.identity().name()).isEqualTo("PILOT 2");
        // Six minutes of arc of departure at 49 degrees.
        assertThat(fix(target).longitudeDegrees()).isCloseTo(-123 + 0.1 / Math.cos(Math.toRadians(49)), within(0.001));
        assertThat(fix(target).latitudeDegrees()).isCloseTo(49, within(0.001));
        assertThat(fix(target).sog()).isEqualTo(208);
        assertThat(fix(target).cog()).isEqualTo(496);

        sentence(2, "bridge", "RATTM,07,6.00,90.0,T,20.8,49.6,T,1.82,19.2,N,PILOT 2,L,,060002.00,A");
        assertThat(find("radar:bridge:7")).isNull();
    }

    @Test
    void aRelativeBearingNeedsTheHeading() {
        sentence(0, "bridge", "GPRMC,060000.00,A,4900.00000,N,12300.00000,W,12.2,315.6,020326,,,A");
        sentence(1, "bridge", "RATTM,08,6.00,80.0,R,5.0,0.0,R,1.0,1.0,N,,T,,060001.00,A");
        assertThat(find("radar:bridge:8")).isNull();

        sentence(2, "bridge", "HEHDT,10.0,T");
        sentence(3, "bridge", "RATTM,08,6.00,80.0,R,5.0,0.0,R,1.0,1.0,N,,T,,060003.00,A");

        assertThat(fix(vessel("radar:bridge:8")).latitudeDegrees()).isCloseTo(49, within(0.001));
        assertThat(fix(vessel("radar:bridge:8")).cog()).isEqualTo(100);
    }

    @Test
    void aRadarAshoreStandsWhereItsReceiverIsDeclared() {
        sentence(0, "mast", "RATTM,09,1.00,0.0,T,0.0,0.0,T,1.0,1.0,N,,T,,060000.00,A");
        assertThat(find("radar:mast:9")).isNull();

        act(1, new Deed.ReceiverPut("mast", null, null, new Position(49, -123), Map.of()));
        sentence(2, "mast", "RATTM,09,1.00,0.0,T,0.0,0.0,T,1.0,1.0,N,,T,,060002.00,A");

        assertThat(fix(vessel("radar:mast:9")).latitudeDegrees()).isCloseTo(49 + 1 / 60.0, within(0.0005));
    }

    @Test
    void aTargetByPositionNeedsNoOwnShip() {
        line(0, "bridge", "$RATLL,42,3350.95999,S,15120.54157,E,OSPREY,101502.00,T,*31");

        assertThat(fix(vessel("radar:bridge:42")).latitudeDegrees()).isCloseTo(-33.849333, within(1e-5));
        assertThat(fix(vessel("radar:bridge:42")).longitudeDegrees()).isCloseTo(151.342359, within(1e-5));
    }

    @Test
    void packedTargetsAreReadByTheirBits() {
        act(0, new Deed.ReceiverPut("mast", null, null, new Position(49, -123), Map.of()));
        String tracked = packed(12, 900, 208, 496, 4095, 4, 600);
        String fromAis = packed(13, 900, 208, 496, 1800, 4, 600);
        encapsulated(1, "RATTD,01,01,1," + tracked + fromAis + ",0");

        assertThat(engine.image().vessels().map(Vessel::track)).containsExactly("radar:mast:12");
        assertThat(fix(vessel("radar:mast:12")).longitudeDegrees()).isCloseTo(-123 + 0.1 / Math.cos(Math.toRadians(49)),
                within(0.001));
        assertThat(fix(vessel("radar:mast:12")).sog()).isEqualTo(208);
        assertThat(fix(vessel("radar:mast:12")).cog()).isEqualTo(496);

        encapsulated(2, "RATTD,01,01,2," + packed(12, 900, 208, 496, 4095, 2, 600) + ",0");
        assertThat(engine.image().size()).isZero();
    }

    private void encapsulated(int second, String body) {
        line(second, "mast", "!" + body + String.format("*%02X", checksum(body)));
    }

    /** Protocol version 2 bits, number 10, bearing, speed, course and heading 12 each, status 3, mode 1, distance 14, modes 4, association 8. */
    private static String packed(int target, int bearing, int speed, int course, int heading, int status,
            int distance) {
        StringBuilder bits = new StringBuilder("00");
        bits.append(bits(target, 10)).append(bits(bearing, 12)).append(bits(speed, 12)).append(bits(course, 12));
        bits.append(bits(heading, 12)).append(bits(status, 3)).append('0').append(bits(distance, 14));
        bits.append("000000000000");
        StringBuilder armoured = new StringBuilder();
        for (int i = 0; i < bits.length(); i += 6) {
            int six = Integer.parseInt(bits.substring(i, i + 6), 2);
            armoured.append((char) (six < 40 ? six + 48 : six + 56));
        }
        return armoured.toString();
    }

    private static String bits(int value, int count) {
        return String.format("%" + count + "s", Integer.toBinaryString(value)).replace(' ', '0');
    }

    @Test
    void aCraftNamesTheShipThatItBelongsTo() {
        say(0, new StaticDataPartB(0, 983_161_234, 36, "ABC", 1, 1, "", AisMessage.ABSENT, AisMessage.ABSENT,
                AisMessage.ABSENT, AisMessage.ABSENT, 316_001_234, 1, 0));
        say(1, new StaticDataPartB(0, 983_165_678, 36, "ABC", 1, 1, "A009999", AisMessage.ABSENT, AisMessage.ABSENT,
                AisMessage.ABSENT, AisMessage.ABSENT, 0, 1, 0));

        assertThat(vessel("983161234").kind()).isEqualTo(StationKind.CRAFT);
        assertThat(vessel("983161234").identity().mothership()).isEqualTo(316_001_234);
        assertThat(vessel("983165678").identity().mothership()).isEqualTo(316_009_999);
    }

    @Test
    void aidsAreRealVirtualOrSynthetic() {
        aid(993_161_001, 14, 1, 20, 0);
        aid(993_161_002, 14, 7, 20, 0);
        aid(993_161_003, 14, 1, 20, 1);
        aid(993_166_004, 5, 7, 20, 0);
        aid(993_161_005, 5, 7, 20, 0);

        assertThat(vessel("993161001").identity().aid()).isEqualTo(Aid.REAL);
        assertThat(vessel("993161002").identity().aid()).isEqualTo(Aid.SYNTHETIC);
        assertThat(vessel("993161003").identity().aid()).isEqualTo(Aid.VIRTUAL);
        assertThat(vessel("993166004").identity().aid()).isEqualTo(Aid.VIRTUAL);
        assertThat(vessel("993161005").identity().aid()).isEqualTo(Aid.REAL);
    }

    private void aid(int mmsi, int type, int epfd, int second, int virtual) {
        say(0, new AidToNavigationReport(0, mmsi, type, "BUOY", false, -123 * UNITS, 49 * UNITS, 0, 0, 0, 0, epfd,
                second, false, 0, 0, virtual, 0, 0, ""));
    }

    @Test
    void distressDevicesAreActiveOrTried() {
        say(0, classA(970_123_456, 49, -123, 14));
        say(0, classA(972_123_456, 49, -123, 15));
        say(0, classA(974_003_456, 49, -123, 14));
        say(0, new BroadcastSafetyText(0, 970_654_321, 0, "SART ACTIVE"));
        say(0, new BroadcastSafetyText(0, 972_654_321, 0, "MOB TEST"));

        assertThat(vessel("970123456").kind()).isEqualTo(StationKind.SART);
        assertThat(vessel("970123456").identity().distress()).isEqualTo(Distress.ACTIVE);
        assertThat(vessel("972123456").kind()).isEqualTo(StationKind.MAN_OVERBOARD);
        assertThat(vessel("972123456").identity().distress()).isEqualTo(Distress.TEST);
        assertThat(vessel("974003456").kind()).isEqualTo(StationKind.EPIRB);
        assertThat(vessel("974003456").identity().distress()).isEqualTo(Distress.TEST);
        assertThat(vessel("970654321").identity().distress()).isEqualTo(Distress.ACTIVE);
        assertThat(vessel("972654321").identity().distress()).isEqualTo(Distress.TEST);
    }
}
