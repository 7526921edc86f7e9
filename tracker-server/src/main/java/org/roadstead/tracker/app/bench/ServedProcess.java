package org.roadstead.tracker.app.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** {@code serve} as a process of its own, on free ports of the loopback, with this process's Java and its options. */
final class ServedProcess implements AutoCloseable {
    private static final String PROGRAM = "org.roadstead.tracker.app.Roadstead";
    private static final Duration START = Duration.ofMinutes(5);
    private static final long POLL_MILLIS = 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final URI http;
    private final URI listener;

    private ServedProcess(Process process, URI http, URI listener) {
        this.process = process;
        this.http = http;
        this.listener = listener;
    }

    /** Starts it and waits until it is ready. */
    static ServedProcess start(Path folder, Path configuration) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean()
                .getInputArguments()
                .stream()
                .filter(option -> option.startsWith("-X") || option.startsWith("--enable-native"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PROGRAM, "serve", "--port", "0",
                "--listen", "tcp://127.0.0.1:0", "--data", folder.resolve("data").toString(), "--config",
                configuration.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("server.err").toFile()))
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String map = out.readLine();
        String listening = out.readLine();
        if (map == null || listening == null) {
            process.destroyForcibly();
            throw new IOException("the server did not start; what it said is in " + folder.resolve("server.err"));
        }
        ServedProcess served = new ServedProcess(process, URI.create(map.substring("map ".length())),
                URI.create(listening.substring("listening ".length())));
        long end = System.nanoTime() + START.toNanos();
        while (served.status("/ready") != 200) {
            if (System.nanoTime() - end > 0 || !process.isAlive()) {
                served.close();
                throw new IOException("the server did not become ready");
            }
            Thread.sleep(POLL_MILLIS);
        }
        return served;
    }

    URI http() {
        return http;
    }

    URI listener() {
        return listener;
    }

    String get(String path) throws IOException, InterruptedException {
        return client
                .send(HttpRequest.newBuilder(http.resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private int status(String path) throws IOException, InterruptedException {
        return client
                .send(HttpRequest.newBuilder(http.resolve(path)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** The sum over one metric of {@code /metrics}; 0 where it is not named. */
    double metric(String name) throws IOException, InterruptedException {
        return get("/metrics").lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** Waits until a metric has reached a value; false if it stands still for half a minute before. */
    boolean reaches(String name, double value) throws IOException, InterruptedException {
        double last = -1;
        long moved = System.nanoTime();
        while (true) {
            double now = metric(name);
            if (now >= value) {
                return true;
            }
            if (now != last) {
                last = now;
                moved = System.nanoTime();
            } else if (System.nanoTime() - moved > Duration.ofSeconds(30).toNanos()) {
                return false;
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    /** CPU time that it has taken since its start, nanoseconds. */
    long cpuNanos() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    /** Bytes of the objects that live after a full collection; empty where this Java has no {@code jcmd}. */
    OptionalDouble liveBytes() throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        if (!jcmd.toFile().canExecute()) {
            return OptionalDouble.empty();
        }
        Process histogram = new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        List<String> lines = histogram.inputReader(StandardCharsets.UTF_8).lines().toList();
        histogram.waitFor();
        return lines.stream()
                .filter(line -> line.startsWith("Total"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst();
    }

    /** Ends it at once, without a word to it. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        client.close();
    }
}
