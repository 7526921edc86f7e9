package org.roadstead.tracker.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.log.OtherTimeBaseException;
import org.roadstead.tracker.log.TimeBase;
import org.roadstead.tracker.source.SourceConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: the server and the map. */
@Command(name = "serve", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Starts the server and the map.",
    "Without options: map on 127.0.0.1:8080, receivers may push to 127.0.0.1:10111 (TCP and UDP), data in ./roadstead-data."})
final class ServeCommand implements Callable<Integer> {
    private static final Path DATA = Path.of("roadstead-data");
    private static final Path DEMO_DATA = Path.of("roadstead-demo");
    private static final List<String> LISTEN = List.of("tcp://127.0.0.1:10111", "udp://127.0.0.1:10111");

    /** What known time follows. */
    enum Clock {
        wall, feed
    }

    @Option(names = "--config", paramLabel = "FILE", description = "Configuration (YAML).")
    private @Nullable Path config;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder of the log and the database (default: ./roadstead-data).")
    private @Nullable Path data;

    @Option(names = "--port", paramLabel = "N", description = "Port of the map; 0 takes a free one (default: 8080).")
    private @Nullable Integer port;

    @Option(names = "--listen", paramLabel = "URL", description = "Address that receivers push to: tcp://HOST:PORT or udp://HOST:PORT; may be repeated; port 0 takes a free one.")
    private List<String> listen = new ArrayList<>();

    @Option(names = "--clock", paramLabel = "wall|feed", description = "What known time follows: this machine's clock, or the times in the lines (default: ${DEFAULT-VALUE}).", defaultValue = "wall")
    private Clock clock = Clock.wall;

    @Option(names = "--context", paramLabel = "FILE", description = "With the feed clock: acts (JSON lines) that enter when known time reaches theirs.")
    private List<Path> contexts = new ArrayList<>();

    @Option(names = "--replay", paramLabel = "FILE", description = "Plays a recording into the server, under the feed clock; may be repeated.")
    private List<Path> replay = new ArrayList<>();

    @Option(names = "--speed", paramLabel = "N", description = "Speed of the replay: N times the recording's times; 0 as fast as it is taken (default: ${DEFAULT-VALUE}).", defaultValue = "1")
    private double speed = 1;

    @Option(names = "--loop", description = "Plays the recording again and again.")
    private boolean loop;

    @Option(names = "--demo", description = "Plays simulated traffic between Vancouver and Puget Sound, in a data folder of its own that is emptied at start.")
    private boolean demo;

    @Override
    public Integer call() throws IOException, InterruptedException, UsageException {
        InputFiles.check(config);
        InputFiles.check(contexts);
        InputFiles.check(replay);
        Configuration configuration = config == null ? Configuration.DEFAULT : Configuration.read(config);
        TimeBase base = clock == Clock.feed || !replay.isEmpty() ? TimeBase.FEED : TimeBase.WALL;
        check(base);
        List<Act> context = ActsFile.ofRecordings(replay, contexts);
        List<SourceConfig> sources = sources(configuration);
        try (DataFolder folder = demo ? DataFolder.holdForDemo(demoFolder()) : DataFolder.hold(folder(configuration))) {
            return serve(configuration, base, sources, context, folder.path());
        }
    }

    private int serve(Configuration configuration, TimeBase base, List<SourceConfig> sources, List<Act> context,
            Path folder) throws IOException, InterruptedException, UsageException {
        ServerSettings settings = new ServerSettings(configuration.http().host(),
                port == null ? configuration.http().port() : port,
                folder, configuration.database(), base, sources, configuration.deeds(), context,
                configuration.disabledRules(), configuration.retention());
        Server server = start(settings);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::close));
        System.out.println("map " + server.httpUrl());
        server.listening().forEach(url -> System.out.println("listening " + url));
        System.out.flush();
        Demo traffic = demo ? new Demo(server.now()) : null;
        server.open(traffic == null ? List.of() : traffic.acts());
        if (traffic != null) {
            server.play(traffic);
        }
        if (!replay.isEmpty()) {
            server.play(replay, speed, loop);
        }
        new CountDownLatch(1).await();
        return 0;
    }

    private static Server start(ServerSettings settings) throws IOException, InterruptedException, UsageException {
        try {
            return Server.start(settings);
        } catch (OtherTimeBaseException other) {
            throw new UsageException(String.valueOf(other.getMessage()));
        }
    }

    /** The demo empties its folder, so it never takes the default one. */
    private Path demoFolder() {
        return data == null ? DEMO_DATA : data;
    }

    private Path folder(Configuration configuration) {
        if (data != null) {
            return data;
        }
        return configuration.data() == null ? DATA : configuration.data();
    }

    private void check(TimeBase base) throws UsageException {
        List<String> problems = new ArrayList<>();
        if (!contexts.isEmpty() && base == TimeBase.WALL) {
            problems.add("--context goes with --clock feed");
        }
        if (demo && base == TimeBase.FEED) {
            problems.add("--demo plays now and does not go with --clock feed or --replay");
        }
        if (loop && replay.isEmpty()) {
            problems.add("--loop goes with --replay");
        }
        if (!(speed >= 0)) {
            problems.add("expected --speed of 0 or more, found " + speed);
        }
        if (!problems.isEmpty()) {
            throw new UsageException(String.join("\n", problems));
        }
    }

    private List<SourceConfig> sources(Configuration configuration) throws UsageException {
        List<SourceConfig> sources = new ArrayList<>();
        List<String> urls = !listen.isEmpty() ? listen : configuration.receivers().isEmpty() ? LISTEN : List.of();
        for (String url : urls) {
            sources.add(listener(url));
        }
        return sources;
    }

    private static SourceConfig listener(String url) throws UsageException {
        try {
            if (ReceiverSource.isLoopback(SourceConfig.parse(url))) {
                return SourceConfig.listen(null, url);
            }
        } catch (IllegalArgumentException bad) {
            throw new UsageException("--listen " + url + ": " + bad.getMessage());
        }
        throw new UsageException("--listen " + url + " can be reached by others; name its receivers and the addresses "
                + "that may send in a configuration file");
    }
}
