package org.roadstead.tracker.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Receivers of a running server: added, tested, paused, kept over a restart and removed, all through the API. */
@Timeout(180)
class ReceiversIT {
    private static final byte[] POSITION = "!AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C\r\n".getBytes(ISO_8859_1);
    private static final String R2 = """
            {"id":"r2","name":"Point Atkinson","country":"CA","sharing":"RECEIVE_ONLY","heightMetres":60,
             "geometry":{"type":"Point","coordinates":[-123.26,49.33]},"listen":"tcp://127.0.0.1:0","allow":["127.0.0.1"],
             "idleSeconds":30,"linesPerSecond":100}""";

    @TempDir
    Path folder;

    /** The address that is listened on beside the first. */
    private static URI second(RunningServer server) throws IOException, InterruptedException {
        return URI.create(server.get("/health").body().path("listen").get(1).asText());
    }

    private static void send(URI to) throws IOException {
        try (Socket socket = new Socket(to.getHost(), to.getPort())) {
            socket.getOutputStream().write(POSITION);
            socket.shutdownOutput();
            assertThat(socket.getInputStream().read()).isNegative();
        }
    }

    private static JsonNode source(RunningServer server) throws IOException, InterruptedException {
        return server.get("/api/v1/sources/r2").body();
    }

    private static void awaitAccepted(RunningServer server, long lines) {
        await().atMost(Duration.ofSeconds(20)).until(() -> source(server).path("accepted").asLong() == lines);
    }

    @Test
    void aReceiverLivesThroughTheApiAndOverARestart() throws Exception {
        Path data = folder.resolve("data");
        try (RunningServer server = RunningServer.start(data)) {
            assertThat(server.post("/api/v1/receivers", R2).status()).isEqualTo(201);
            send(second(server));
            awaitAccepted(server, 1);
            JsonNode source = source(server);
            assertThat(source.path("kind").asText()).isEqualTo("tcp-server");
            assertThat(source.path("name").asText()).isEqualTo("Point Atkinson");
            assertThat(source.path("country").asText()).isEqualTo("CA");
            assertThat(source.path("sharing").asText()).isEqualTo("RECEIVE_ONLY");
            assertThat(source.path("linesPerSecond").asInt()).isEqualTo(100);
            assertThat(source.path("idleSeconds").asInt()).isEqualTo(30);

            JsonNode test = server.post("/api/v1/receivers/r2/test?seconds=1", "").body();
            assertThat(test.path("words").get(0).asText()).isEqualTo("Nothing came within 1 s.");

            assertThat(server.post("/api/v1/receivers/r2/pause?reason=maintenance", "").status()).isEqualTo(200);
            assertThat(server.get("/health").body().path("listen")).hasSize(1);
            assertThat(source(server).path("state").asText()).isEqualTo("paused");
            assertThat(source(server).path("words").get(0).asText()).startsWith("It is paused");
        }
        try (RunningServer server = RunningServer.start(data)) {
            assertThat(source(server).path("state").asText()).isEqualTo("paused");
            assertThat(server.post("/api/v1/receivers/r2/resume", "").status()).isEqualTo(200);
            send(second(server));
            awaitAccepted(server, 2);
        }
        try (RunningServer server = RunningServer.start(data)) {
            send(second(server));
            awaitAccepted(server, 3);
            assertThat(server.delete("/api/v1/receivers/r2").status()).isEqualTo(204);
            assertThat(server.get("/health").body().path("listen")).hasSize(1);
            assertThat(source(server).path("state").asText()).isEqualTo("removed");
            assertThat(source(server).path("accepted").asLong()).isEqualTo(3);
        }
    }

    @Test
    void aDeadButOpenStreamIsNoticedAndPostsNeedTheToken() throws Exception {
        // SHA-256 of "secret"
        String token = "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b";
        try (RunningServer server = RunningServer.start(folder.resolve("data"))) {
            server.post("/api/v1/receivers", "{\"id\":\"r2\",\"listen\":\"tcp://127.0.0.1:0\",\"idleSeconds\":1}");
            server.post("/api/v1/receivers", "{\"id\":\"web\",\"tokenSha256\":\"" + token + "\"}");
            URI listener = second(server);
            try (Socket silent = new Socket(listener.getHost(), listener.getPort())) {
                await().atMost(Duration.ofSeconds(20))
                        .until(() -> source(server).path("state").asText().equals("idle"));
                assertThat(source(server).path("words").get(0).asText())
                        .isEqualTo("Its connection is open, but nothing has come for 1 s or more.");
                assertThat(silent.isClosed()).isFalse();
            }
            assertThat(server.post("/api/v1/ingest/web", POSITION).status()).isEqualTo(401);
            assertThat(server.post("/api/v1/ingest/web", POSITION, "Authorization", "Bearer secret").status())
                    .isEqualTo(200);
            assertThat(server.post("/api/v1/ingest/web", POSITION, "Authorization", "Basic cm9vZjpzZWNyZXQ=").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void underFeedTimeTheReceiversOfTheConfigurationStayOpen() throws Exception {
        Path config = Files.writeString(folder.resolve("site.yaml"),
                "receivers: [{id: r2, name: Race Rocks, listen: 'tcp://127.0.0.1:0'}]\n");
        for (int start = 1; start <= 2; start++) {
            try (RunningServer server = RunningServer.start(folder.resolve("data"), "--clock", "feed", "--config",
                    config.toString())) {
                send(second(server));
                awaitAccepted(server, start);
                assertThat(source(server).path("name").asText()).isEqualTo("Race Rocks");
            }
        }
    }

    @Test
    void whatIsWrongWithAReceiverIsSaidByItsFieldAndChangesNothing() throws Exception {
        try (RunningServer server = RunningServer.start(folder.resolve("data"))) {
            RunningServer.Answer open = server.post("/api/v1/receivers",
                    "{\"id\":\"r3\",\"listen\":\"tcp://0.0.0.0:0\",\"sharing\":\"ALL\",\"linesPerSecond\":0}");

            assertThat(open.status()).isEqualTo(422);
            assertThat(open.body().path("errors").findValuesAsText("path")).containsExactlyInAnyOrder("allow",
                    "sharing", "linesPerSecond");
            assertThat(server.get("/api/v1/receivers/r3").status()).isEqualTo(404);
            assertThat(server.post("/api/v1/receivers/r3/pause", "").status()).isEqualTo(404);
            assertThat(server.post("/api/v1/receivers/r3/test", "").status()).isEqualTo(404);
        }
    }
}
