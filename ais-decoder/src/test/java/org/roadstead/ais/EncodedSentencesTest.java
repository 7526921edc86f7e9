package org.roadstead.ais;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roadstead.ais.lrit.LritReport;
import org.roadstead.ais.message.AisMessage;
import org.roadstead.ais.sentence.OtherSentence;
import org.roadstead.ais.sentence.TextTransmission;
import org.roadstead.ais.sentence.UnreadSentence;

/** Other sentences, TAG blocks and position reports: what is written reads as what it was written from. */
class EncodedSentencesTest {
    private static final long SEED = 61162;

    private final AisEncoder encoder = new AisEncoder();

    private record Told(OtherSentence sentence, String talker) {}

    private static void decode(String line, Consumer<Reception> heard) {
        byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
        new AisDecoder().decode(bytes, 0, bytes.length, 1, 0, new AisDecoder.Sink() {
            @Override
            public void message(AisMessage message, Reception reception) {
                heard.accept(reception);
            }

            @Override
            public void other(Reception reception) {
                heard.accept(reception);
            }
        });
    }

    private static List<Told> sentences(String line) {
        List<Told> told = new ArrayList<>();
        decode(line, reception -> {
            OtherSentence sentence = reception.sentence();
            if (sentence != null) {
                told.add(new Told(sentence, reception.talker()));
            }
        });
        return told;
    }

    private static String withChecksum(String sentence) {
        int sum = sentence.chars().skip(1).reduce(0, (all, each) -> all ^ each);
        return String.format("%s*%02X", sentence, sum);
    }

    @Test
    void readsEveryRecordedSentenceAgain() throws IOException {
        List<String> failures = new ArrayList<>();
        int compared = 0;
        for (Path file : SharedFacts.recordings()) {
            for (String line : SharedFacts.lines(file)) {
                for (Told told : line.contains("VDM,") ? List.<Told>of() : sentences(line)) {
                    compared++;
                    String written = encoder.sentence(told.sentence(), told.talker());
                    if (!sentences(written).equals(List.of(told))) {
                        failures.add(line + " -> " + written + " " + told);
                    }
                }
            }
        }

        System.out.println("other sentences written and read again: " + compared);
        assertThat(failures).isEmpty();
        assertThat(compared).isGreaterThan(SharedFacts.arePresent() ? 5_000 : -1);
    }

    /** Any digits in the place of these; a sentence that they make unsound is kept field by field. */
    @ParameterizedTest
    @ValueSource(strings = {"$AILRI,1,0,366123456,,3530.00,N,12115.00,W,3400.00,N,12030.00,W",
        "$AILRF,1,366123456,MORIARTY,ABCEFIOPUW,", "$AILR1,1,219018172,366123456,HAIL MARY,OXYZ2,9876543",
        "$AILR2,1,219018172,14052024,101530.00,3530.00,N,12115.00,W,225.5,T,12.3,N",
        "$AILR3,1,219018172,OAKLAND,150524,063000.00,1.2,31,34.5,12.3,81,123",
        "$RATTM,02,1.43,170.5,T,0.16,264.4,T,1.42,36.9,N,NAME,T,R,101530.00,M",
        "$RATLL,07,3647.422,N,01432.592,E,NAME,101530,L,R", "!RATTD,1A,01,1,payload,0", "$ANABK,002241123,B,8,5,3",
        "!AIABM,2,1,1,338158137,3,6,Fv4:Rb11Jq;=0Gjl:4vT80,4", "!UPBBM,1,1,8,0,8,Fv4:Rb11Jq;=0Gjl:4vT80,4",
        "$AITXT,01,01,91,FREQ,2087,2088", "$ARVSI,r003669945,5,201704.05687473,0152,-085,0",
        "$GPRMC,142754.0,A,4302.539570,S,07920.379823,W,0.0,123.4,070617,0.0,E,A",
        "$GNGGA,203415.000,6325.6138,N,01021.4290,E,1,8,2.42,-72.5,M,41.5,M,,",
        "$CDDSC,12,3380400790,12,06,00,1423108312,2019,,,S,E", "$CDDSE,1,1,A,3380400790,00,46504437",
        "$PGHP,1,2008,5,9,0,0,0,10,338,2,,1,09", "$VRACK,001"})
    void readsWhatItWroteOfAnyDigits(String sample) {
        Random random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            StringBuilder line = new StringBuilder(sample);
            for (int i = 7; i < line.length(); i++) {
                if (Character.isDigit(line.charAt(i)) && random.nextInt(3) == 0) {
                    line.setCharAt(i, (char) ('0' + random.nextInt(10)));
                }
            }
            List<Told> told = sentences(withChecksum(line.toString()));

            assertThat(told).hasSize(1);
            assertThat(sentences(encoder.sentence(told.get(0).sentence(), told.get(0).talker()))).isEqualTo(told);
        }
    }

    @Test
    void writesTheSampleOfTheStandardsFieldsAsItStood() {
        for (String line : List.of("$AITXT,1,1,91,FREQ,2087,2088*57", "$ANABK,,B,8,5,3*17",
                "!UPBBM,1,1,8,0,8,Fv4:Rb11Jq;=0Gjl:4vT80,4*06", "$CDDSE,1,1,A,3380400790,00,46504437*15")) {
            Told told = sentences(line).get(0);

            assertThat(encoder.sentence(told.sentence(), told.talker())).isEqualTo(line);
        }
    }

    @Test
    void refusesTextThatAFieldCannotCarry() {
        assertThatThrownBy(() -> encoder.sentence(new TextTransmission(1, 1, 1, "a*b"), "AI"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> encoder.sentence(new UnreadSentence("XXX", List.of("a,b")), "AI"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> encoder.tagBlock(Map.of('s', "a\\b"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesTagBlocksThatReadTheSame() throws IOException {
        List<String> failures = new ArrayList<>();
        int compared = 0;
        for (Path file : SharedFacts.recordings()) {
            for (String line : SharedFacts.lines(file).stream().filter(each -> each.startsWith("\\")).toList()) {
                Map<Character, String> fields = tags(line);
                if (fields.isEmpty()) {
                    continue;
                }
                compared++;
                String again = encoder.tagBlock(fields) + line.substring(line.lastIndexOf('\\') + 1);
                if (!tags(again).equals(fields)) {
                    failures.add(line + " -> " + again);
                }
            }
        }

        System.out.println("TAG blocks written and read again: " + compared);
        assertThat(failures).isEmpty();
        assertThat(compared).isGreaterThan(SharedFacts.arePresent() ? 10_000 : -1);
    }

    private static Map<Character, String> tags(String line) {
        Map<Character, String> fields = new LinkedHashMap<>();
        decode(line, reception -> {
            for (char code : new char[]{'s', 'c', 'd', 'g', 'n', 'r', 't', 'i', 'q', 'T'}) {
                String value = reception.tag(code);
                if (value != null) {
                    fields.put(code, value);
                }
            }
        });
        return fields;
    }

    @Test
    void writesATagBlockAsItStood() {
        Map<Character, String> fields = new LinkedHashMap<>();
        fields.put('g', "1-3-42349");
        fields.put('n', "111458");
        fields.put('s', "r003669945");
        fields.put('c', "1425327424");

        assertThat(encoder.tagBlock(fields)).isEqualTo("\\g:1-3-42349,n:111458,s:r003669945,c:1425327424*41\\");
    }

    @Test
    void writesPositionReportsThatReadTheSame() {
        Random random = new Random(SEED);
        Stream.generate(() -> report(random)).limit(500).forEach(report -> {
            byte[] document = encoder.document(report).getBytes(StandardCharsets.UTF_8);
            LritReport again = Objects.requireNonNull(new LritReader().read(document, 0, document.length));

            assertThat(again).isEqualTo(report);
        });
    }

    private static LritReport report(Random random) {
        double latitude = hundredths(random, 90);
        double longitude = hundredths(random, 180);
        boolean whole = random.nextBoolean();
        Instant at = Instant.ofEpochSecond(1_700_000_000L + random.nextInt(100_000_000));
        return new LritReport(latitude, longitude, at, "431600150", "4001", "4002",
                whole ? 1 + random.nextInt(3) : null,
                whole ? "30012026" : "", "", random.nextInt(9_999_999), whole ? random.nextInt(999_999_999) : null,
                whole ? at.plusSeconds(70) : null, whole ? at.plusMillis(80_500) : null, "3001",
                whole ? at.plusSeconds(90) : null, whole ? at.plusSeconds(100) : null,
                whole ? 1 + random.nextInt(4) : null, "1002", whole ? "A & B <\u00c9TOILE>" : "", "1003", "12:34",
                random.nextBoolean());
    }

    /** Whole degrees and hundredths of a minute, put together as they are read. */
    private static double hundredths(Random random, int limit) {
        double minutes = random.nextInt(60) + random.nextInt(100) / 100.0;
        double degrees = random.nextInt(limit) + minutes / 60;
        return random.nextBoolean() ? degrees : -degrees;
    }
}
