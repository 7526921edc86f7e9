package org.roadstead.tracker.app;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real program as a process of its own, asked over HTTP. What it writes to stderr is kept in {@code server.err} beside its data. */
final class RunningServer implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration START = Duration.ofSeconds(60);
    private static final long STOP_SECONDS = 30;
    private static final long COMMAND_MINUTES = 12;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Process process;
    private final URI http;
    private final URI listener;

    private RunningServer(Process process, URI http, URI listener) {
        this.process = process;
        this.http = http;
        this.listener = listener;
    }

    /** What a server answered. */
    record Answer(int status, JsonNode body) {}

    /** Starts {@code serve} on free ports and waits until it has read its log back. */
    static RunningServer start(Path data, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("serve", "--port", "0", "--listen", "tcp://127.0.0.1:0", "--data", data.toString()));
        arguments.addAll(List.of(more));
        Process process = new ProcessBuilder(command(arguments))
                .redirectError(ProcessBuilder.Redirect.appendTo(data.resolveSibling("server.err").toFile()))
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String map = out.readLine();
        String listening = out.readLine();
        if (map == null || listening == null) {
            process.destroyForcibly();
            throw new IOException("the server did not start: "
                    + Files.readString(data.resolveSibling("server.err"), StandardCharsets.UTF_8));
        }
        RunningServer server = new RunningServer(process, URI.create(map.substring("map ".length())),
                URI.create(listening.substring("listening ".length())));
        await().atMost(START).until(() -> server.get("/ready").status() == 200);
        return server;
    }

    /** Runs one of the other commands to its end; answers what it wrote to stdout. */
    static String run(Path folder, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(command(List.of(arguments))).redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(COMMAND_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(arguments[0] + " did not end");
        }
        if (process.exitValue() != 0) {
            throw new IOException(arguments[0] + " ended with " + process.exitValue() + ": " + Files.readString(err));
        }
        return Files.readString(out);
    }

    private static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "-Xmx512m", "-cp", System.getProperty("java.class.path"),
                        "org.roadstead.tracker.app.Roadstead"));
        command.addAll(arguments);
        return command;
    }

    URI http() {
        return http;
    }

    /** Where receivers push to. */
    URI listener() {
        return listener;
    }

    Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), listener.getPort());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, HttpRequest.BodyPublishers.noBody());
    }

    Answer put(String path, String json) throws IOException, InterruptedException {
        return send("PUT", path, HttpRequest.BodyPublishers.ofString(json));
    }

    Answer delete(String path) throws IOException, InterruptedException {
        return send("DELETE", path, HttpRequest.BodyPublishers.noBody());
    }

    Answer post(String path, byte[] body, String... headers) throws IOException, InterruptedException {
        return send("POST", path, HttpRequest.BodyPublishers.ofByteArray(body), headers);
    }

    Answer post(String path, String json) throws IOException, InterruptedException {
        return post(path, json.getBytes(StandardCharsets.UTF_8));
    }

    /** The body of an answer as it was sent. */
    String text(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(http.resolve(path)).timeout(Duration.ofSeconds(30)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /** All items of a list, page by page. */
    List<JsonNode> items(String path) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = get(path + "?limit=1000" + (cursor.isEmpty() ? "" : "&cursor=" + cursor)).body();
            page.path("items").forEach(items::add);
            cursor = page.path("next").isTextual() ? page.path("next").asText() : null;
        }
        return items;
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(http.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        boolean isJson = response.headers().firstValue("content-type").orElse("").contains("json");
        return new Answer(response.statusCode(),
                isJson ? JSON.readTree(response.body()) : JSON.getNodeFactory().missingNode());
    }

    /** SIGKILL: the program does nothing any more. */
    void killNow() {
        process.destroyForcibly();
    }

    /** Stops in order. */
    @Override
    public void close() {
        client.close();
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the server did not stop");
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
