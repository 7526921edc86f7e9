package org.roadstead.ais;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.MessageField;
import org.roadstead.ais.message.MessageFields;

/** Views read the same values as records, and cost no object. */
class StreamingTest {
    /** Names that the independent decoders give to what a record and a view call otherwise. */
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("navigational_status", "status"),
            Map.entry("longitude", "lon"), Map.entry("latitude", "lat"), Map.entry("true_heading", "heading"),
            Map.entry("utc_second", "second"), Map.entry("sog", "speed"), Map.entry("cog", "course"),
            Map.entry("rate_of_turn", "turn"), Map.entry("position_accuracy", "accuracy"),
            Map.entry("special_manoeuvre", "maneuver"), Map.entry("imo_number", "imo"),
            Map.entry("ship_type", "shiptype"),
            Map.entry("eta_month", "month"), Map.entry("eta_day", "day"), Map.entry("eta_hour", "hour"),
            Map.entry("eta_minute", "minute"), Map.entry("altitude", "alt"), Map.entry("aton_status", "regional"),
            Map.entry("assigned_mode", "assigned"), Map.entry("destination_mmsi", "dest_mmsi"), Map.entry("fi", "fid"));

    @Test
    void readsTheValuesThatRecordsHold() throws IOException {
        int[] compared = new int[1];
        AisDecoder.ViewSink sink = (view, reception) -> {
            int part = view.type() == 24 ? view.value(MessageFields.StaticPartA.PART) : 0;
            Map<String, Object> raw = RawFields.of(view.toMessage());
            for (MessageField field : MessageFields.of(view.type(), part)) {
                Object wanted = raw.get(NAMES.getOrDefault(field.name(), field.name()));
                boolean number = field.kind() == MessageField.Kind.UNSIGNED
                        || field.kind() == MessageField.Kind.SIGNED;
                if (wanted instanceof Integer && number) {
                    if (!wanted.equals(view.value(field))) {
                        throw new AssertionError(field + ": " + view.value(field) + " in " + view.toMessage());
                    }
                    compared[0]++;
                }
            }
        };
        for (Path file : SharedFacts.recordings()) {
            AisDecoder decoder = new AisDecoder();
            for (String line : SharedFacts.lines(file)) {
                byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
                decoder.stream(bytes, 0, bytes.length, 1, 0, sink);
            }
        }
        assertThat(compared[0]).isGreaterThan(SharedFacts.arePresent() ? 1_000_000 : 300_000);
    }

    @Test
    void aViewAndItsRecordAreTheSameJson() throws IOException {
        AisJson json = new AisJson();
        int[] compared = new int[1];
        AisDecoder.ViewSink sink = (view, reception) -> {
            json.clear();
            String ofView = json.append(view, reception, "file").toString();
            json.clear();
            if (!json.append(view.toMessage(), reception, "file").toString().equals(ofView)) {
                throw new AssertionError(ofView + " as a record " + json);
            }
            compared[0]++;
        };
        for (Path file : SharedFacts.recordings()) {
            AisDecoder decoder = new AisDecoder();
            for (String line : SharedFacts.lines(file)) {
                byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
                decoder.stream(bytes, 0, bytes.length, 1, 0, sink);
            }
        }
        assertThat(compared[0]).isGreaterThan(SharedFacts.arePresent() ? 200_000 : 45_000);
    }

    @Test
    void answersAbsentWhereTheMessageEnds() {
        byte[] line = "!AIVDM,1,1,,A,13aIkM@P00PJ@qPNL=e@0?wJ28JO,5*63".getBytes(StandardCharsets.ISO_8859_1);
        new AisDecoder().stream(line, 0, line.length, 1, 0, (view, reception) -> {
            assertThat(view.has(MessageFields.ClassAPosition.COMMUNICATION_STATE)).isFalse();
            assertThat(view.value(MessageFields.ClassAPosition.COMMUNICATION_STATE)).isEqualTo(AisMessage.ABSENT);
            assertThat(view.value(MessageFields.ClassAPosition.RAIM)).isEqualTo(1);
        });
    }

    @Test
    void allocatesNothingOnceTheFeedIsKnown() {
        List<byte[]> lines = List.of("!AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0*4A",
                "\\s:r1,c:1428884269*79\\!AIVDM,2,1,1,A,55?MbV02;H;s<HtKR20EHE:0@T4@Dn2222222216L961O5Gf0NSQEp6ClRp8,0*1C",
                "\\s:r1,c:1428884269*79\\!AIVDM,2,2,1,A,88888888880,2*25",
                "$PGHP,1,2013,11,12,12,0,0,11,219,,2190067,1,62*26")
                .stream()
                .map(line -> line.getBytes(StandardCharsets.ISO_8859_1))
                .toList();
        AisDecoder decoder = new AisDecoder();
        long[] sum = new long[1];
        AisDecoder.ViewSink sink = (view,
                reception) -> sum[0] += view.mmsi() + view.value(MessageFields.ClassAPosition.LONGITUDE);
        for (int i = 0; i < 30_000; i++) {
            decode(decoder, lines, i, sink);
        }
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        int count = 5_000;

        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < count; i++) {
            decode(decoder, lines, i, sink);
        }
        long bytes = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(bytes / count).isZero();
        assertThat(sum[0]).isNotZero();
    }

    private static void decode(AisDecoder decoder, List<byte[]> lines, int millis, AisDecoder.ViewSink sink) {
        for (int i = 0; i < lines.size(); i++) {
            byte[] line = lines.get(i);
            decoder.stream(line, 0, line.length, 1, millis, sink);
        }
    }
}
