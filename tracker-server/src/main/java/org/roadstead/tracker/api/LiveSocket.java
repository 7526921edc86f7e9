package org.roadstead.tracker.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsConnectContext;
import io.javalin.websocket.WsMessageContext;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.websocket.server.JettyWebSocketServletFactory;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.api.internal.live.AlertFeed;
import org.roadstead.tracker.api.internal.live.ClientMessage;
import org.roadstead.tracker.api.internal.live.DensityPyramid;
import org.roadstead.tracker.api.internal.live.ImageChanges;
import org.roadstead.tracker.api.internal.live.LiveClient;
import org.roadstead.tracker.api.internal.live.LiveCounters;
import org.roadstead.tracker.api.internal.live.PlaceFeed;
import org.roadstead.tracker.api.internal.live.RefusedMessageException;
import org.roadstead.tracker.api.internal.live.Subprotocol;
import org.roadstead.tracker.image.TrafficImage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The live WebSocket {@code /api/v1/live}: each viewer gets a snapshot of its view, then one delta a second, alerts at once, and a beat
 * every five seconds.
 *
 * <p>One thread of its own writes to all viewers. {@link #published} hands an image over to it and returns; while the thread is busy only
 * the newest image waits.
 */
public final class LiveSocket implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveSocket.class);
    private static final String PATH = "/api/v1/live";
    private static final String PROTOCOL_HEADER = "Sec-WebSocket-Protocol";
    private static final int MOST_VIEWERS = 500;
    private static final int TRY_AGAIN_LATER = 1013;
    private static final int INTERNAL_ERROR = 1011;
    private static final long LARGEST_MESSAGE = 64 << 10;
    /** Frames go out whole; a density of the whole world in JSON is the largest. */
    private static final long LARGEST_FRAME = 16 << 20;
    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final int BEAT_SECONDS = 5;

    private final Supplier<String> state;
    private final LongSupplier lagMillis;
    private final ScheduledThreadPoolExecutor thread;
    private final LiveCounters counters = new LiveCounters();
    private final Map<String, LiveClient> clients = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable TrafficImage> handedOver = new AtomicReference<>();
    private final AlertFeed alerts = new AlertFeed();
    private final PlaceFeed places = new PlaceFeed();
    private TrafficImage newest;
    private TrafficImage told;
    private @Nullable DensityPyramid density;
    private int seconds;

    /**
     * A socket that shows nothing before {@link #addTo}.
     *
     * @param image newest published image
     * @param state state of the server as {@code /health} tells it
     * @param lagMillis how far the picture is behind what is received, milliseconds
     */
    public LiveSocket(Supplier<TrafficImage> image, Supplier<String> state, LongSupplier lagMillis) {
        this.state = state;
        this.lagMillis = lagMillis;
        this.newest = image.get();
        this.told = newest;
        this.thread = new ScheduledThreadPoolExecutor(1,
                Thread.ofPlatform().name("live").daemon().factory(), new DiscardPolicy());
        take(newest);
    }

    /** Adds the route and the settings of WebSockets, and begins to tell once the server has started. */
    public void addTo(JavalinConfig config) {
        config.jetty.modifyWebSocketServletFactory(LiveSocket::limit);
        config.routes.wsBeforeUpgrade(PATH, LiveSocket::chooseProtocol);
        config.routes.ws(PATH, this::handle);
        config.events.serverStarted(this::begin);
        config.events.serverStopping(this::close);
    }

    private void begin() {
        ScheduledFuture<?> unused = thread.scheduleAtFixedRate(guarded(this::second), 1, 1, TimeUnit.SECONDS);
    }

    private static void limit(JettyWebSocketServletFactory sockets) {
        sockets.getAvailableExtensionNames().remove("permessage-deflate");
        sockets.setMaxTextMessageSize(LARGEST_MESSAGE);
        sockets.setMaxBinaryMessageSize(LARGEST_MESSAGE);
        sockets.setMaxFrameSize(LARGEST_FRAME);
        sockets.setIdleTimeout(IDLE);
    }

    private static void chooseProtocol(Context context) {
        Optional<Subprotocol> chosen = Subprotocol.firstKnown(context.header(PROTOCOL_HEADER));
        if (chosen.isEmpty()) {
            throw ProblemException.unreadable("expected one of the subprotocols " + Subprotocol.BINARY.code() + " and "
                    + Subprotocol.JSON.code() + ", found " + context.header(PROTOCOL_HEADER));
        }
        context.header(PROTOCOL_HEADER, chosen.get().code());
    }

    private void handle(WsConfig socket) {
        socket.onConnect(this::connected);
        socket.onMessage(this::received);
        socket.onBinaryMessage(message -> message.closeSession(RefusedMessageException.UNSUPPORTED,
                "expected text, found a binary message"));
        socket.onClose(closed -> clients.remove(closed.sessionId()));
        socket.onError(failed -> clients.remove(failed.sessionId()));
    }

    private void connected(WsConnectContext context) {
        if (clients.size() >= MOST_VIEWERS) {
            counters.countRefused();
            context.closeSession(TRY_AGAIN_LATER, "there are already " + MOST_VIEWERS + " viewers");
            return;
        }
        Subprotocol protocol = Subprotocol.firstKnown(context.header(PROTOCOL_HEADER)).orElseThrow();
        LiveClient client = new LiveClient(context.session, protocol, counters,
                task -> thread.execute(guarded(task)));
        clients.put(context.sessionId(), client);
        thread.execute(guarded(() -> greet(client)));
    }

    private void greet(LiveClient client) {
        client.send(places.frame());
        client.sendAlerts(alerts.open());
        client.beat(newest, beat(), this::density);
    }

    private void received(WsMessageContext context) {
        ClientMessage message;
        try {
            message = ClientMessage.read(context.message());
        } catch (RefusedMessageException refused) {
            context.closeSession(refused.code(), refused.reason());
            return;
        }
        LiveClient client = clients.get(context.sessionId());
        if (client != null && client.ask(message)) {
            thread.execute(guarded(() -> client.answer(newest, this::beat, this::density)));
        }
    }

    /** Takes the engine's next image. Returns at once. */
    public void published(TrafficImage image) {
        if (handedOver.getAndSet(image) == null) {
            thread.execute(guarded(this::takeHandedOver));
        } else {
            counters.countCoalesced();
        }
    }

    private void takeHandedOver() {
        TrafficImage image = handedOver.getAndSet(null);
        if (image != null) {
            take(image);
        }
    }

    private void take(TrafficImage image) {
        newest = image;
        Map<String, String> changes = alerts.changesIn(image);
        if (!changes.isEmpty()) {
            toAll(client -> client.sendAlerts(changes));
        }
        tellPlaces(image);
    }

    private void tellPlaces(TrafficImage image) {
        places.changeIn(image).ifPresent(frame -> toAll(client -> client.send(frame)));
    }

    private void second() {
        TrafficImage before = told;
        TrafficImage image = newest;
        ImageChanges changes = ImageChanges.between(before, image);
        toAll(client -> client.second(image, before, changes, this::beat, this::density));
        told = image;
        seconds++;
        if (seconds % BEAT_SECONDS == 0) {
            density = null;
            tellPlaces(newest);
            toAll(client -> client.beat(newest, beat(), this::density));
        }
    }

    private ObjectNode beat() {
        return LiveClient.newBeat(newest, lagMillis.getAsLong(), state.get());
    }

    /** The density of all stations, at most five seconds old. */
    private DensityPyramid density() {
        DensityPyramid known = density;
        if (known == null) {
            known = new DensityPyramid();
            newest.vessels().forEach(known::add);
            density = known;
        }
        return known;
    }

    /** What fails for one viewer ends that viewer's connection alone. */
    private void toAll(Consumer<LiveClient> task) {
        clients.values().forEach(client -> {
            try {
                task.accept(client);
            } catch (RuntimeException broken) {
                LOG.error("A viewer could not be served", broken);
                client.close(INTERNAL_ERROR, "the server could not serve this view; its log says why");
            }
        });
    }

    /** A failed task must not end the ones that follow. */
    private static Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException broken) {
                LOG.error("The live socket failed", broken);
            }
        };
    }

    /** Viewers that are connected now. */
    public int viewers() {
        return clients.size();
    }

    /** Frames handed to the viewers' connections. */
    public long frames() {
        return counters.frames();
    }

    /** Their bytes; of text frames the characters. */
    public long bytes() {
        return counters.bytes();
    }

    /** Images that gave way to a newer one before they were told; the newer one tells what they held. */
    public long coalesced() {
        return counters.coalesced();
    }

    /** Viewers that were turned away because there were too many. */
    public long refused() {
        return counters.refused();
    }

    /** Deltas that were skipped because a viewer had not taken what came before; a snapshot makes up for them. */
    public long skipped() {
        return counters.skipped();
    }

    /** Viewers that were cut off because they took nothing. */
    public long cutOff() {
        return counters.cutOff();
    }

    /** Stops telling; the server closes the connections. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
