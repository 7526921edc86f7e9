package org.roadstead.tracker.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A running server takes anything that comes, counts it, and goes on. */
class BadInputIT {
    private static final byte[] GOOD = "!AIVDM,1,1,,A,15RTgt0PAso;90TKcjM8h6g208CQ,0*4A\r\n"
            .getBytes(StandardCharsets.US_ASCII);
    private static final int ENDLESS = 4 << 20;

    @TempDir
    Path folder;

    @Test
    void staysHealthyAndCounts() throws IOException, InterruptedException {
        try (RunningServer server = RunningServer.start(folder.resolve("data")); Socket slow = server.connect()) {
            slow.setTcpNoDelay(true);
            slow.getOutputStream().write(GOOD, 0, 5);
            byte[] noise = new byte[1 << 20];
            new Random(42).nextBytes(noise);
            send(server, noise);
            byte[] endless = new byte[ENDLESS];
            Arrays.fill(endless, (byte) 'A');
            send(server, endless);
            RunningServer.Answer ingested = server.post("/api/v1/ingest/noise", Arrays.copyOf(noise, 100_000));
            for (int i = 5; i < GOOD.length; i++) {
                slow.getOutputStream().write(GOOD[i]);
                slow.getOutputStream().flush();
            }

            assertThat(ingested.status()).isEqualTo(200);
            assertThat(ingested.body().path("lines").asLong()).isPositive()
                    .isEqualTo(ingested.body().path("accepted").asLong() + sum(ingested.body().path("rejected")));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> server.items("/api/v1/vessels")
                            .stream()
                            .anyMatch(vessel -> vessel.path("mmsi").asText().equals("371798000")));
            assertThat(server.isAlive()).isTrue();
            assertThat(server.get("/health").body().path("state").asText()).isEqualTo("ok");
            assertThat(server.items("/api/v1/sources")).hasSizeGreaterThanOrEqualTo(2).allSatisfy(source -> {
                assertThat(sum(source.path("rejected"))).as("%s", source).isPositive();
                assertThat(source.path("lines").asLong()).as("%s", source)
                        .isEqualTo(source.path("accepted").asLong() + sum(source.path("rejected"))
                                + source.path("shed").asLong());
            });
        }
    }

    /** The server may close such a connection, and goes on with the others. */
    private static void send(RunningServer server, byte[] bytes) throws IOException {
        try (Socket socket = server.connect(); OutputStream out = socket.getOutputStream()) {
            out.write(bytes);
        } catch (SocketException closed) {
            assertThat(server.isAlive()).isTrue();
        }
    }

    private static long sum(JsonNode reasons) {
        long sum = 0;
        for (JsonNode count : reasons) {
            sum += count.asLong();
        }
        return sum;
    }
}
