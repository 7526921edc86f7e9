package org.roadstead.ais;

import dk.dma.ais.message.AisMessage;
import dk.dma.ais.sentence.Vdm;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
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
    private final EveryField everyField = new EveryField();
    private final AisJson json = new AisJson();

    @Setup
    public void read() throws IOException {
        Recording recording = Recording.named();
        texts = recording.texts();
        lines = recording.lines();
    }

    @Benchmark
    public void streaming(Blackhole hole) {
        AisDecoder decoder = new AisDecoder();
        for (byte[] line : lines) {
            decoder.stream(line, 0, line.length, 1, 0, (message, reception) -> hole.consume(everyField.read(message)));
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
            decoder.stream(line, 0, line.length, 1, 0, (message, reception) -> {
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
