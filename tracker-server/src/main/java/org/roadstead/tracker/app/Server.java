package org.roadstead.tracker.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.BadActException;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.alert.Alert;
import org.roadstead.tracker.alert.AlertJson;
import org.roadstead.tracker.api.HttpServer;
import org.roadstead.tracker.api.LiveSocket;
import org.roadstead.tracker.api.Services;
import org.roadstead.tracker.command.Command;
import org.roadstead.tracker.command.CommandFailedException;
import org.roadstead.tracker.command.Commands;
import org.roadstead.tracker.command.Recovery;
import org.roadstead.tracker.engine.Engine;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.log.Input;
import org.roadstead.tracker.log.LogReader;
import org.roadstead.tracker.log.LogWriter;
import org.roadstead.tracker.log.TimeBase;
import org.roadstead.tracker.log.internal.BrokenEnd;
import org.roadstead.tracker.log.internal.SegmentWriter;
import org.roadstead.tracker.log.internal.Segments;
import org.roadstead.tracker.rule.Rule;
import org.roadstead.tracker.rule.Rules;
import org.roadstead.tracker.search.VesselIndex;
import org.roadstead.tracker.security.Actor;
import org.roadstead.tracker.security.ForbiddenException;
import org.roadstead.tracker.source.Hearing;
import org.roadstead.tracker.source.IngestResult;
import org.roadstead.tracker.source.SourceConfig;
import org.roadstead.tracker.source.SourceStatus;
import org.roadstead.tracker.source.Sources;
import org.roadstead.tracker.store.ActChain;
import org.roadstead.tracker.store.AlertChange;
import org.roadstead.tracker.store.AlertStore;
import org.roadstead.tracker.store.Database;
import org.roadstead.tracker.store.StoredAct;
import org.roadstead.tracker.store.StoredAlert;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One running server: listeners and HTTP first, then the log is read back, then the engine goes on where the log ends. Started and
 * closed by one thread.
 */
final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final int ENGINE_QUEUE = 256;
    private static final long SEGMENT_BYTES = 64L << 20;
    private static final long DAY_MILLIS = 24 * 3600_000L;
    private static final long FORCE_EVERY_MILLIS = 1000;
    private static final Duration COMMAND_LIMIT = Duration.ofSeconds(20);
    private static final long LAG_DEGRADED_SECONDS = 15;
    private static final long STOP_MILLIS = 10_000;
    private static final long INDEX_EVERY_MILLIS = 1000;

    private final ServerSettings settings;
    private final LongSupplier clock = new WallClock();
    private final LateIntake intake = new LateIntake();
    private final AtomicReference<@Nullable Commands> commands = new AtomicReference<>();
    private final Engine engine;
    private final Sources sources;
    private final RunningReceivers receivers;
    private final LogReader reader;
    private final Database database;
    private final List<Thread> threads = new ArrayList<>();
    private volatile @Nullable EngineThread engineThread;
    private volatile @Nullable LogWriter logWriter;
    private @Nullable AlertWriter alertWriter;
    private @Nullable HttpServer http;
    private final LiveSocket live;
    private @Nullable FeedPlayer feedPlayer;
    private @Nullable Thread demoThread;
    private volatile boolean ready;
    private final Shedding shedding = new Shedding();
    private volatile @Nullable BrokenEnd cut;
    private final ExecutorService recorder = Executors.newSingleThreadExecutor();
    private final VesselIndex vesselIndex = new VesselIndex();
    private final ScheduledExecutorService search = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("search").factory());

    private Server(ServerSettings settings) throws IOException {
        this.settings = settings;
        this.engine = new Engine(Rules.without(settings.disabledRules()));
        Files.createDirectories(settings.data());
        this.reader = new LogReader(settings.data().resolve("log"));
        reader.claim(settings.base());
        String url = settings.database();
        this.database = url == null ? Database.embedded(settings.data()) : Database.open(url);
        this.live = new LiveSocket(this::image, () -> new OwnHealth().state().code(), this::lagMillis);
        this.sources = new Sources(intake, clock, settings.base() == TimeBase.FEED ? Analysis.FEED : null);
        this.receivers = new RunningReceivers(sources);
    }

    /** Starts a server; when this returns, its addresses are bound. {@link #open} makes it work. */
    static Server start(ServerSettings settings) throws IOException, InterruptedException {
        Server server = new Server(settings);
        try {
            server.bind();
            return server;
        } catch (IOException | RuntimeException failed) {
            server.close();
            throw failed;
        }
    }

    private void bind() throws IOException, InterruptedException {
        ServerMetrics metrics = new ServerMetrics(this::image, this::forcedPosition, sources, engine, live);
        Services services = new Services(this::image, new OwnHealth(), new OwnReceivers(),
                new ActGate(commands, this::knownMillis, this::done), this::rawLine,
                vesselIndex::find, Rules.all().stream().map(Rule::card).toList(), metrics::text);
        ScheduledFuture<?> unused = search.scheduleWithFixedDelay(this::refreshSearch, INDEX_EVERY_MILLIS,
                INDEX_EVERY_MILLIS,
                TimeUnit.MILLISECONDS);
        startSources();
        http = new HttpServer(settings.httpHost(), settings.httpPort(), services, live::addTo);
        Files.writeString(settings.data().resolve("server.json"),
                "{\"http\":\"" + httpUrl() + "\",\"pid\":" + ProcessHandle.current().pid() + "}\n",
                StandardCharsets.UTF_8);
    }

    /**
     * Those of the command line and of the configuration are open, or the server does not start; those that people added are opened
     * as soon as they can be.
     */
    private void startSources() throws IOException, InterruptedException {
        Map<String, Deed.ReceiverPut> standing = RunningReceivers.standing(database, site());
        Set<String> configured = settings.site()
                .stream()
                .filter(Deed.ReceiverPut.class::isInstance)
                .map(deed -> ((Deed.ReceiverPut) deed).id())
                .collect(Collectors.toSet());
        List<SourceConfig> first = new ArrayList<>(settings.sources());
        standing.values()
                .stream()
                .filter(put -> configured.contains(put.id()))
                .flatMap(put -> RunningReceivers.source(put).stream())
                .forEach(first::add);
        sources.start(first);
        for (Deed.ReceiverPut put : standing.values()) {
            receivers.put(put);
        }
    }

    private void done(Deed deed) throws InterruptedException {
        if (deed instanceof Deed.ReceiverPut || deed instanceof Deed.ReceiverRemove) {
            receivers.follow(image().registers());
        }
    }

    /**
     * Reads the log back and goes on where it ends.
     *
     * @param registers acts to perform before the server is ready (the demo's)
     */
    void open(List<Act> registers) throws IOException, InterruptedException {
        Recovered recovered = new Recovered();
        List<Input.ActInput> acts = new ArrayList<>();
        applyActsBefore(reader.firstPosition());
        Segments.Tail tail = reader.recover(input -> {
            engine.apply(input);
            recovered.take(input);
            if (input instanceof Input.ActInput act) {
                acts.add(act);
            }
        });
        cut = tail.cut();
        sources.recovered(recovered.acceptedLines());
        List<Act> missing = Recovery.reconcile(database, acts, tail.nextPosition());
        BlockingQueue<List<Input>> queue = new ArrayBlockingQueue<>(ENGINE_QUEUE);
        SegmentWriter file = new SegmentWriter(settings.data().resolve("log"), tail, SEGMENT_BYTES,
                new Segments.Keep(settings.retention().logDays() * DAY_MILLIS,
                        (long) settings.retention().logGigabytes() << 30));
        LogWriter log = new LogWriter(settings.base(), file, recovered.tail(), queue, clock, Server::elapsedMillis,
                FORCE_EVERY_MILLIS);
        EngineThread thread = new EngineThread(engine, queue, log, Server::elapsedMillis);
        Commands opened = new Commands(database, log, this::image, thread::awaitAtLeast, COMMAND_LIMIT);
        AlertWriter alerts = new AlertWriter(this::store);
        logWriter = log;
        alertWriter = alerts;
        thread.onPublished(alerts::published);
        thread.onPublished(live::published);
        Input last = recovered.last();
        if (last != null) {
            log.span(last.knownMillis());
        }
        thread.publishRecovered();
        if (settings.base() == TimeBase.FEED) {
            log.expect(site());
            log.expect(notYetInTheChain(settings.context()));
            thread.onAct(act -> recordLater(opened, act));
        }
        engineThread = thread;
        run("engine", thread);
        run("log", log);
        run("alerts", alerts);
        intake.open(log);
        try {
            opened.bring(missing);
            commands.set(opened);
            if (settings.base() == TimeBase.WALL) {
                perform(opened, site());
                perform(opened, registers);
            }
        } catch (CommandFailedException failed) {
            throw new IOException("the acts of the configuration could not be performed: " + failed.getMessage(),
                    failed);
        }
        if (settings.base() == TimeBase.WALL) {
            receivers.follow(image().registers()); // under feed time the acts of the configuration come with the feed
        }
        ready = true;
    }

    private static long elapsedMillis() {
        return System.nanoTime() / 1_000_000;
    }

    /** Acts whose part of the log is no longer kept: the chain has them all. */
    private void applyActsBefore(long firstPosition) {
        if (firstPosition > 0) {
            new ActChain(database).before(firstPosition)
                    .forEach((position, act) -> engine.apply(new Input.ActInput(position, act.atMillis(), act)));
        }
    }

    private void run(String name, Runnable task) {
        threads.add(Thread.ofPlatform().name(name).start(task));
    }

    /** Acts of the configuration are performed once; their ids say whether they were. */
    private void perform(Commands opened, List<Act> acts)
            throws CommandFailedException, InterruptedException, IOException {
        List<Command> missing = notYetInTheChain(acts).stream()
                .map(act -> new Act(act.id(), Math.max(act.atMillis(), knownMillis()), act.by(), act.role(),
                        act.reason(), act.deed()))
                .map(act -> new Command(Actor.of(act.by(), act.role()), act))
                .toList();
        try {
            for (int from = 0; from < missing.size(); from += Commands.MOST_TOGETHER) {
                opened.perform(missing.subList(from, Math.min(missing.size(), from + Commands.MOST_TOGETHER)),
                        "configuration");
            }
        } catch (BadActException | ForbiddenException refused) {
            throw new IOException("an act of the configuration was refused: " + refused.getMessage(), refused);
        }
    }

    /** Acts that enter with the feed go into the chain when the log has them. */
    private void recordLater(Commands opened, Input.ActInput input) {
        recorder.execute(() -> {
            try {
                opened.record(input.act(), input.position(), "feed");
            } catch (CommandFailedException failed) {
                LOG.error("An act of the feed is in the log and not in the database", failed);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private List<Act> site() {
        List<Act> done = new ActChain(database).doneBy(ConfigurationActs.BY).stream().map(StoredAct::act).toList();
        return ConfigurationActs.missing(done, settings.site(), 0);
    }

    private List<Act> notYetInTheChain(List<Act> acts) {
        ActChain chain = new ActChain(database);
        return acts.stream().filter(act -> chain.find(act.id()).isEmpty()).toList();
    }

    private void store(List<Alert> changed, TrafficImage image) {
        List<StoredAlert> rows = new ArrayList<>();
        List<AlertChange> changes = new ArrayList<>();
        for (Alert alert : changed) {
            rows.add(new StoredAlert(alert.id(), alert.rule(), alert.severity(), alert.state().code(),
                    alert.condition().code(),
                    alert.raisedAt(), alert.clearedAt(), image.position(),
                    new String(AlertJson.line(alert), StandardCharsets.UTF_8)));
            alert.revisions()
                    .forEach(revision -> changes.add(new AlertChange(alert.id(), AlertChange.Source.RULE, revision.n(),
                            revision.knownMillis(), revision.kind().code(), AlertJson.revision(revision).toString())));
            alert.history()
                    .forEach(step -> changes.add(new AlertChange(alert.id(), AlertChange.Source.PERSON, step.n(),
                            step.knownMillis(), step.act(), AlertJson.step(step).toString())));
        }
        new AlertStore(database).put(rows, changes);
    }

    /** Sends the demo's traffic to the first listener, on a thread of its own. */
    void play(Demo demo) {
        demo.sendTo(listening().getFirst());
        demoThread = Thread.ofPlatform().daemon().name("demo").start(demo);
    }

    /** Known time of a live server, now. */
    long now() {
        return clock.getAsLong();
    }

    /** Plays recordings into the log, on a thread of its own. */
    void play(List<Path> recordings, double speed, boolean loop) {
        FeedPlayer player = new FeedPlayer(recordings, speed, loop, sources, settings.context(), intake);
        feedPlayer = player;
        run("replay", player);
    }

    /** The newest published image. */
    TrafficImage image() {
        EngineThread thread = engineThread;
        return thread == null ? TrafficImage.EMPTY : thread.image();
    }

    private void refreshSearch() {
        try {
            vesselIndex.refresh(image());
        } catch (RuntimeException failed) {
            LOG.error("The search index could not be refreshed; searches are slower until it is", failed);
        }
    }

    private long knownMillis() {
        return settings.base() == TimeBase.WALL ? clock.getAsLong() : image().knownMillis();
    }

    private long forcedPosition() {
        LogWriter log = logWriter;
        return log == null ? -1 : log.forcedPosition();
    }

    /** How far the picture is behind known time; 0 under the feed time base, where known time is the picture's. */
    private long lagMillis() {
        return settings.base() == TimeBase.WALL ? Math.max(0, knownMillis() - image().knownMillis()) : 0;
    }

    /** Address of the map. */
    String httpUrl() {
        HttpServer server = http;
        return "http://" + settings.httpHost() + ":" + (server == null ? settings.httpPort() : server.port());
    }

    /** Addresses that receivers push to. */
    List<String> listening() {
        return sources.listening();
    }

    private Optional<String> rawLine(long position) throws IOException {
        return reader.at(position) instanceof Input.Line line
                ? Optional.of(new String(line.bytes(), StandardCharsets.ISO_8859_1))
                : Optional.empty();
    }

    @Override
    public void close() {
        live.close();
        if (http != null) {
            http.close();
        }
        stopSearch();
        if (demoThread != null) {
            demoThread.interrupt();
        }
        if (feedPlayer != null) {
            feedPlayer.stop();
            join("replay");
        }
        sources.close();
        LogWriter log = logWriter;
        EngineThread thread = engineThread;
        AlertWriter alerts = alertWriter;
        if (log != null && thread != null && alerts != null) {
            log.stop();
            join("log");
            thread.stop();
            join("engine");
            alerts.stop();
            join("alerts");
        }
        end(recorder);
        database.close();
    }

    private void stopSearch() {
        end(search);
        vesselIndex.close();
    }

    /** What is under way is finished. */
    private static void end(ExecutorService executor) {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(STOP_MILLIS, TimeUnit.MILLISECONDS)) {
                LOG.warn("The server stops while work is left");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void join(String name) {
        for (Thread thread : threads) {
            if (thread.getName().equals(name)) {
                try {
                    thread.join(STOP_MILLIS);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private final class OwnHealth implements Services.Health {
        @Override
        public Services.State state() {
            List<String> words = new ArrayList<>();
            String code = ready ? "ok" : "starting";
            LogWriter log = logWriter;
            if (!ready) {
                words.add("The log is being read back.");
            }
            BrokenEnd broken = cut;
            if (broken != null && broken.keptIn() != null) {
                words.add(broken.words());
            }
            if (log != null && log.failure() != null) {
                code = "degraded";
                words.add("The log has stopped: " + log.failure());
            }
            EngineThread judging = engineThread;
            if (judging != null && judging.failure() != null) {
                code = "degraded";
                words.add("The engine has stopped: " + judging.failure());
            }
            long dropped = sources.receivers().stream().mapToLong(status -> status.shed() - status.overLimit()).sum();
            if (shedding.isOn(dropped, elapsedMillis())) {
                code = code.equals("ok") ? "shedding" : code;
                words.add("More comes than can be taken: " + dropped + " lines were dropped since the start.");
            }
            long lag = (knownMillis() - image().knownMillis()) / 1000;
            if (ready && settings.base() == TimeBase.WALL && lag > LAG_DEGRADED_SECONDS) {
                code = "degraded";
                words.add("The picture is " + lag + " s behind.");
            }
            return new Services.State(code, words, httpUrl(), listening(),
                    settings.base().name().toLowerCase(Locale.ROOT));
        }

        @Override
        public boolean ready() {
            return ready;
        }
    }

    private final class OwnReceivers implements Services.Receivers {
        @Override
        public List<SourceStatus> list() {
            return sources.receivers();
        }

        @Override
        public boolean admits(String receiver, String from, @Nullable String token) {
            return sources.admits(receiver, new InetSocketAddress(from, 0), token);
        }

        @Override
        public Services.Ingested ingest(String receiver, byte[] body) throws IOException, InterruptedException {
            IngestResult result = sources.ingest(receiver, body);
            return new Services.Ingested(result.lines(), result.accepted(), result.rejected(), result.shed(),
                    result.position());
        }

        @Override
        public @Nullable Hearing hear(String receiver, int seconds) throws InterruptedException {
            return sources.hear(receiver, seconds);
        }
    }
}
