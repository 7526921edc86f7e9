package org.roadstead.ais;

import dk.dma.ais.message.AisMessage;
import dk.dma.ais.sentence.Vdm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.roadstead.ais.message.MessageField;
import org.roadstead.ais.message.MessageFields;

/**
 * What a whole recording costs: streamed, as records, as JSON, and by AisLib. One operation is all
 * lines of the recording that the system property {@code recording} names.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class DecoderBenchmark {
    private byte[][] lines;
    private String[] texts;
    private final byte[] text = new byte[256];
    private final AisJson json = new AisJson();

    @Setup
    public void read() throws IOException {
        String recording = System.getProperty("recording", "");
        byte[] all = Files.readAllBytes(Path.of(recording));
        if (recording.endsWith(".gz")) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(all))) {
                all = in.readAllBytes();
            }
        }
        List<String> read = new String(all, StandardCharsets.ISO_8859_1).lines()
                .filter(line -> !line.isEmpty())
                .toList();
        texts = read.toArray(String[]::new);
        lines = new ArrayList<>(read).stream()
                .map(line -> line.getBytes(StandardCharsets.ISO_8859_1))
                .toArray(byte[][]::new);
    }

    @Benchmark
    public void streaming(Blackhole hole) {
        AisDecoder decoder = new AisDecoder();
        for (byte[] line : lines) {
            decoder.stream(line, 0, line.length, 1, 0, (message, reception) -> readAll(message, hole));
        }
    }

    private void readAll(MessageView message, Blackhole hole) {
        int part = message.type() == 24 ? message.value(MessageFields.StaticPartA.PART) : 0;
        List<MessageField> fields = MessageFields.of(message.type(), part);
        for (int i = 0; i < fields.size(); i++) {
            MessageField field = fields.get(i);
            hole.consume(switch (field.kind()) {
                case UNSIGNED, SIGNED -> message.value(field);
                case TEXT -> message.text(field, text);
                case BITS -> message.bits() - field.bit();
            });
        }
    }

    @Benchmark
    public void records(Blackhole hole) {
        AisDecoder decoder = new AisDecoder();
        for (byte[] line : lines) {
            decoder.decode(line, 0, line.length, 1, 0, (message, reception) -> hole.consume(message));
        }
    }

    @Benchmark
    public void json(Blackhole hole) {
        AisDecoder decoder = new AisDecoder();
        for (byte[] line : lines) {
            decoder.decode(line, 0, line.length, 1, 0, (message, reception) -> {
                json.clear();
                hole.consume(json.append(message, reception, "benchmark").length());
            });
        }
    }

    @Benchmark
    public void aisLib(Blackhole hole) {
        Vdm vdm = new Vdm();
        for (String line : texts) {
            try {
                if (vdm.parse(line) == 0) {
                    hole.consume(AisMessage.getInstance(vdm));
                    vdm = new Vdm();
                }
            } catch (Exception e) {
                // It throws on types and lengths that it does not read, and begins anew, as its own reader does.
                vdm = new Vdm();
            }
        }
    }
}
