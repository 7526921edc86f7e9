package org.roadstead.ais;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What three decoders make of real application messages, each value beside ours; docs/decoder-differences.md. */
class ApplicationConsensusTest {
    /** Values that a field of Circ.236 and Circ.289 may have, and those of AtoN monitoring; all else is reserved or none. */
    private record Range(String names, double least, double greatest) {}

    private static final List<Range> RANGES = List.of(new Range("wspeed|wgust|wind_ave|wind_gust", 0, 126),
            new Range(
                    "[wc]dir|wgustdir|wind_dir|wind_gust_dir|surf_cur_dir|cur_dir|wavedir|wave_dir|swelldir|swell_dir",
                    0, 359),
            new Range("humidity|rel_humid", 0, 100), new Range("airtemp|air_temp", -60, 60),
            new Range("dewpoint|dew_point", -20, 50), new Range("pressure|air_pres", 799, 1201),
            new Range("waterlevel|water_level", -10, 29.99), new Range("cspeed|surf_cur_speed|cur_speed", 0, 25.1),
            new Range("cdepth|cur_depth", 0, 30), new Range("waveheight|wave_height|swellheight|swell_height", 0, 25.1),
            new Range("waveperiod|wave_period|swellperiod|swell_period", 0, 60), new Range("seastate|sea_state", 0, 12),
            new Range("watertemp|water_temp", -10, 50), new Range("salinity", 0, 50.1),
            new Range("ana_int|ana_ext1?", 0.05, 36), new Range("shiptype", 1, 9999), new Range("lat", -90, 90),
            new Range("lon", -180, 180));
    private static final List<String> TRENDS = List.of("steady", "increasing", "decreasing", "N/A");
    /** Words of one decoder, in the order of their codes. */
    private static final Map<String, List<String>> WORDS = Map.of("pressuretend", TRENDS, "leveltrend", TRENDS, "ice",
            List.of("no", "yes", "(reserved for future use)", "N/A"), "preciptype", List.of("(reserved)", "rain",
                    "thunderstorm", "freezing rain", "mixed/ice", "snow", "(reserved) ", "N/A"));

    /** Messages that one decoder reads by another layout, or past their end, and the fields that it takes from there. */
    private static final Map<String, Set<String>> OTHERWISE = Map.ofEntries(Map.entry("6/1/0", Set.of("text")),
            Map.entry("6/1/4", Set.of("ai_available")), Map.entry("6/1/5", Set.of("ack_fi", "seq_num")),
            Map.entry("6/1/12", Set.of("amount", "departure", "eta", "unid", "unit")),
            Map.entry("6/1/14", Set.of("tidals")), Map.entry("6/1/16", Set.of("persons")),
            Map.entry("6/1/18", Set.of("arrival", "lat", "lon")), Map.entry("6/1/32", Set.of("tidals", "tidal")),
            Map.entry("8/1/16", Set.of("vts_target_id", "vts_target_id_type")),
            Map.entry("8/1/17", Set.of("targets")),
            Map.entry("8/1/22", Set.of("duration_minutes", "sub_areas", "area_notice_duration", "area_notice_type",
                    "area_notice_priority", "area_notice_name", "area_notice_lat1", "area_notice_lat2",
                    "area_notice_lon1", "area_notice_lon2")),
            Map.entry("8/200/10", Set.of("eu_id")));

    private final FactComparison comparison = new FactComparison();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gpsd_scaled|10576 compared, 8491 agreed, {bits as a number=41, bits filled to whole bytes=6, code outside its range as a value=1671, negative read as unsigned=2, other reading of a single message=26, rounded to tenths=9, time in another form=82, word for a code=248}",
        "aiscatcher|11566 compared, 11137 agreed, {25 and 26 cut elsewhere=68, ITDMA state read as SOTDMA=48, bits as a number=62, buoy layout without its identifier=7, code outside its range as a value=172, other reading of a single message=17, state without its selector=55}",
        "libais|5499 compared, 4071 agreed, {25 and 26 cut elsewhere=40, code outside its range as a value=1232, flag counted as part of the value=4, flag turned round=64, gust direction from the gust=40, other reading of a single message=6, pressure in hundreds=6, tenths taken for hundredths=28, too short for its type=8}"})
    void readsWhatTheColumnSays(String column, String figures) throws IOException {
        for (JsonNode each : SharedFacts.cases("facts/consensus.jsonl.gz")) {
            if (each.has(column)) {
                facts(column, "", each.get(column), Readings.of(SharedFacts.texts(each.get("sentences"))), each);
            }
        }

        System.out.println(column + ": " + comparison);
        assertThat(comparison.unexplained()).isEmpty();
        assertThat(comparison).hasToString(figures);
    }

    private void facts(String column, String path, JsonNode fact, Readings ours, JsonNode each) {
        if (fact.isObject()) {
            for (Map.Entry<String, JsonNode> field : fact.properties()) {
                facts(column, path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), ours,
                        each);
            }
        } else if (fact.isArray()) {
            for (int i = 0; i < fact.size(); i++) {
                facts(column, path + "[" + i + "]", fact.get(i), ours, each);
            }
        } else if (FactNames.isField(path) && !path.matches("scaled|.*_text|.*_str|md5|reading_type|virtual_aid")) {
            List<Object> values = new ArrayList<>();
            for (String name : FactNames.ours(column, path)) {
                values.addAll(ours.of(name));
            }
            comparison.compare(about(column, fact), values, () -> cause(path, fact, values, ours, each),
                    () -> each.get("key").asText() + " " + path + " " + each.get("sentences"));
        }
    }

    /** AIS-catcher counts with 24 bits. */
    private static JsonNode about(String column, JsonNode fact) {
        if (!column.equals("aiscatcher") || !fact.isDouble()) {
            return fact;
        }
        double value = fact.asDouble();
        return JsonNodeFactory.instance.objectNode()
                .put("value", value)
                .put("within", 2e-6 * Math.max(1, Math.abs(value)));
    }

    /** Why a value is not ours; each cause says what theirs must be, so that another one would be found. */
    private static @Nullable String cause(String path, JsonNode wanted, List<Object> values, Readings ours,
            JsonNode each) {
        int type = each.get("type").asInt();
        double theirs = wanted.isNumber() ? wanted.asDouble() : Double.NaN;
        if (ours.isEmpty()) {
            return "too short for its type";
        }
        if (values.contains("") && isOutside(path, theirs, each.get("key").asText())) {
            return "code outside its range as a value";
        }
        if (path.equals("retransmit") && values.contains(wanted.asBoolean() ? 0 : 1)) {
            return "flag turned round";
        }
        if (WORDS.getOrDefault(path, List.of()).contains(wanted.asText())) {
            double code = WORDS.getOrDefault(path, List.of()).indexOf(wanted.asText());
            return values.contains(code) ? "word for a code" : null;
        }
        if (path.equals("timestamp")) {
            return isTime(wanted.asText(), ours) ? "time in another form" : null;
        }
        if (path.equals("stat_ext") && values.contains(String.format("8:%02x", wanted.asInt()))) {
            return "bits as a number";
        }
        if (path.equals("data") && type < 25
                && values.stream().anyMatch(v -> wanted.asText().startsWith(v.toString()))) {
            return "bits filled to whole bytes";
        }
        if (OTHERWISE.getOrDefault(each.get("key").asText(), Set.of()).contains(path.replaceAll("\\[.*", ""))) {
            return "other reading of a single message";
        }
        if (type == 26 && values.isEmpty() && path.matches("ana_.*|health|racon|stat_ext|off_position")) {
            return "25 and 26 cut elsewhere";
        }
        if (path.startsWith("asm_") && each.get("aiscatcher").get("asm_sub_app_id").asInt() > 1) {
            return "buoy layout without its identifier";
        }
        if (type > 24 && path.matches("dac|fid?|data|dest_mmsi")) {
            return "25 and 26 cut elsewhere";
        }
        if (type == 26 && path.equals("radio")) {
            return values.contains(wanted.asInt() | 1 << 19) ? "state without its selector" : null;
        }
        if (type == 26 && path.matches("slot_timeout|slot_offset|slot_number|received_stations|utc_hour|utc_minute")) {
            return ours.of("is_itdma").contains(1) ? "ITDMA state read as SOTDMA" : null;
        }
        return switch (path) {
            case "waterlevel" -> isNear(values, theirs, 0.05)
                    ? "rounded to tenths"
                    : isNear(values, theirs - (1L << 32) / 100.0, 0.2) ? "negative read as unsigned" : null;
            case "wind_gust_dir" ->
                ours.of("wgust").contains(theirs == 127 ? "" : theirs) ? "gust direction from the gust" : null;
            case "air_pres" -> isNear(values, 100 * theirs - 800, 0.01) ? "pressure in hundreds" : null;
            case "horz_vis" -> isNear(values, theirs - 12.8, 0.001) ? "flag counted as part of the value" : null;
            case "draught" -> isNear(values, theirs * 10, 0.001) ? "tenths taken for hundredths" : null;
            default -> null;
        };
    }

    private static boolean isNear(List<Object> values, double wanted, double within) {
        return values.stream().anyMatch(v -> v instanceof Number n && Math.abs(n.doubleValue() - wanted) <= within);
    }

    /** Day, hour and minute as one text, zeros and 24:60 where they are not available. */
    private static boolean isTime(String text, Readings ours) {
        String[] parts = text.split("[T:Z]", -1);
        return isPart(parts[0], ours.of("day")) && isPart(parts[1], ours.of("hour"))
                && isPart(parts[2], ours.of("minute"));
    }

    private static boolean isPart(String text, List<Object> values) {
        return isNear(values, Integer.parseInt(text), 0);
    }

    private static boolean isOutside(String path, double theirs, String key) {
        String name = path.replaceAll("_?[23]$", "");
        if (name.matches("visibility|visibility_km|horz_vis")) {
            return theirs > (key.startsWith("8/1/31") ? 12.6 : 25.0);
        }
        if (name.matches("wspeed|wgust") && key.matches("8/3[16]6/.*")) {
            return theirs > 102.2;
        }
        for (Range range : RANGES) {
            if (name.matches(range.names())) {
                return theirs < range.least() || theirs > range.greatest();
            }
        }
        return false;
    }
}
