package org.roadstead.tracker.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roadstead.ais.AisDecoder;
import org.roadstead.ais.Reception;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.message.ClassAPositionReport;
import org.roadstead.replay.recording.RecordingReader;

/**
 * Of the positions that real receivers heard at most one in a thousand is doubted. The recordings hold some jumps and bit errors of
 * their own, which count against us here.
 */
class RecordedFixesTest {
    private static final int UNITS = 600_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Tracks tracks = new Tracks();
    private final Map<String, Integer> doubted = new TreeMap<>();
    private long fixes;
    private long line;

    @ParameterizedTest
    @CsvSource({"noaa-2020-01-01-new-york.positions.csv.zst, NOAA", "csv/brest-fullrate-day02_05.csv.zst, BREST",
        "csv/ccg-nova-scotia-2025-08-01_05.positions.csv.zst, NOAA",
        "csv/sbarc-santa-barbara-20180601.txt.zst, SBARC",
        "nmea/dma-denmark-2013-11-12T12-tag-pghp.txt.gz, NMEA", "nmea/exactearth-2021-11-01-tagblock.nm4, NMEA"})
    void hardlyAFixIsDoubted(String file, Form form) throws IOException {
        Path path = recording(file);
        AisDecoder decoder = new AisDecoder();
        try (RecordingReader reader = RecordingReader.open(path)) {
            for (byte[] text = reader.next(); text != null; text = reader.next()) {
                if (form == Form.NMEA) {
                    nmea(decoder, text);
                } else {
                    columns(form, new String(text, StandardCharsets.UTF_8).split("[,;]", -1));
                }
            }
        }

        int all = doubted.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println(file + ": " + all + " of " + fixes + " positions doubted " + doubted);
        assertThat(fixes).isGreaterThan(900);
        assertThat(all / (double) fixes).isLessThanOrEqualTo(0.001);
    }

    /** How a recording is written. */
    enum Form {
        NMEA, NOAA, BREST, SBARC
    }

    private static Path recording(String file) {
        Path path = Path.of(System.getProperty("roadstead.shared", "../../shared"), "data", "traffic").resolve(file);
        assumeTrue(Files.exists(path), "the recordings are not here");
        return path;
    }

    private void nmea(AisDecoder decoder, byte[] text) {
        decoder.decode(text, 0, text.length, 1, 0, new AisDecoder.Sink() {
            @Override
            public void message(AisMessage message, Reception reception) {
                if (reception.hasHeard()) {
                    hear(message, reception.source() == null ? "feed" : reception.source(), reception.heardMillis());
                }
            }
        });
    }

    /** A header and rows with other kinds of report give nothing. */
    private void columns(Form form, String[] f) {
        boolean isRow = !f[0].isEmpty() && Character.isDigit(f[0].charAt(0));
        switch (form) {
            case NOAA -> {
                if (isRow) {
                    boolean utc = f[0].endsWith("+00:00");
                    fix(OffsetDateTime.parse(utc ? f[0].replace(' ', 'T') : f[0] + "Z").toInstant().toEpochMilli(),
                            Integer.parseInt(f[1]), f[2], f[3], f[4], f[5]);
                }
            }
            case BREST -> {
                if (isRow && !f[5].isEmpty() && Double.parseDouble(f[5]) <= 90) {
                    fix((long) (Double.parseDouble(f[0]) * 1000), 316_000_000 + Integer.parseInt(f[1]), f[5], f[6],
                            f[7],
                            f[8]);
                }
            }
            case SBARC -> {
                if (isRow && f.length > 15 && f[5].matches("[123]") && Double.parseDouble(f[13]) <= 90) {
                    LocalTime time = LocalTime.parse(f[0].substring(0, 8) + "." + f[0].substring(9));
                    fix(LocalDate.of(2018, 6, 1).atTime(time).toInstant(ZoneOffset.UTC).toEpochMilli(),
                            Integer.parseInt(f[7]), f[13], f[12], f[10], f[14]);
                }
            }
            case NMEA -> throw new IllegalArgumentException("sentences have no columns");
        }
    }

    private void fix(long heard, int mmsi, String latitude, String longitude, String sog, String cog) {
        hear(new ClassAPositionReport(1, 0, mmsi, 0, -128, tenths(sog, 1023), false, units(longitude), units(latitude),
                tenths(cog, 3600), 511, 60, 0, 0, false, false, 0), "feed", heard);
    }

    private static int units(String degrees) {
        return (int) Math.round(Double.parseDouble(degrees) * UNITS);
    }

    private static int tenths(String text, int notAvailable) {
        double value = text.isEmpty() ? -1 : Double.parseDouble(text);
        return value < 0 || value * 10 >= notAvailable ? notAvailable : (int) Math.round(value * 10);
    }

    private void hear(AisMessage message, String source, long heard) {
        line++;
        Observation seen = tracks.observe(message, new Report(source, heard, line, (int) line, line));
        Fix fix = seen == null ? null : seen.fix();
        if (fix != null) {
            fixes++;
            if (fix.doubt() != null) {
                doubted.merge(fix.doubt().code(), 1, Integer::sum);
            }
        }
    }

    /**
     * Reports of several ships on one number with the ship that others found each to be of. Two ships of theirs that are heard in turn
     * are seldom in one track of ours.
     */
    @ParameterizedTest
    @CsvSource({"gfw/shared-mmsi-338013000.jsonl.zst, expected",
        "gfw/shared-mmsi-416000000.segmented.jsonl.zst, segment"})
    void shipsThatOthersToldApartAreSeldomInOneTrack(String file, String label) throws IOException {
        Map<String, List<String>> labels = new TreeMap<>();
        try (RecordingReader reader = RecordingReader.open(recording(file))) {
            for (byte[] text = reader.next(); text != null; text = reader.next()) {
                JsonNode row = JSON.readTree(text);
                if (row.path("lat").isNumber()) {
                    Observation seen = heard(row);
                    if (seen != null && seen.fix() != null && seen.fix().isBelieved()) {
                        labels.computeIfAbsent(seen.track().id(), id -> new ArrayList<>())
                                .add(row.path(label).asText());
                    }
                }
            }
        }

        int all = labels.values().stream().mapToInt(List::size).sum();
        int returns = labels.values().stream().mapToInt(RecordedFixesTest::returns).sum();
        System.out.println(file + ": " + all + " " + labels.keySet() + " returns " + returns);
        assertThat(labels.size()).isGreaterThan(1);
        assertThat(returns / (double) all).isLessThanOrEqualTo(0.02);
    }

    /** How often one track goes back to a ship that it had left for another. */
    private static int returns(List<String> labels) {
        Set<String> left = new HashSet<>();
        int returns = 0;
        for (int i = 1; i < labels.size(); i++) {
            if (!labels.get(i).equals(labels.get(i - 1))) {
                left.add(labels.get(i - 1));
                returns += left.contains(labels.get(i)) ? 1 : 0;
            }
        }
        return returns;
    }

    private @Nullable Observation heard(JsonNode row) {
        String time = row.path("timestamp").asText().replace(' ', 'T');
        long heard = OffsetDateTime.parse(time.endsWith("Z") ? time : time + "Z").toInstant().toEpochMilli();
        line++;
        return tracks.observe(new ClassAPositionReport(1, 0, row.path("ssvid").asInt(), 0, -128,
                (int) Math.round(row.path("speed").asDouble() * 10), false, units(row.path("lon").asText()),
                units(row.path("lat").asText()), (int) Math.round(row.path("course").asDouble() * 10), 511, 60, 0, 0,
                false, false, 0), new Report("feed", heard, line, (int) line, line));
    }
}
