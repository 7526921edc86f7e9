package org.roadstead.tracker.api.internal.live;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.agrona.collections.Int2ObjectHashMap;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.alert.AlertJson;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.image.Vessel;

/**
 * One viewer: what it asked to see, what it was sent of it, and what it has to be sent next. Only {@link #ask} may be called on another
 * thread than the live socket's own.
 *
 * <p>A view of many stations is shown as density; alerted, followed and distress stations are sent one by one even then.
 */
public final class LiveClient {
    /** A view that holds more stations is shown as density. */
    static final int DENSITY_ABOVE = 6000;
    /** It is shown as single stations again when it holds no more than this. */
    static final int VESSELS_UP_TO = 4000;
    /** Views a second that are answered at once; the last of more is answered at the second's end. */
    private static final int PROMPT_VIEWS = 10;
    /** So many stations are described in one frame. */
    private static final int STATICS_A_FRAME = 500;

    private final Outbox outbox;
    private final LiveFormat format;
    private final LiveCounters counters;
    /** Frames of alerts that wait until the viewer has taken what came before. */
    private final Map<String, String> alerts = new LinkedHashMap<>();
    private final AtomicReference<@Nullable LiveView> askedView = new AtomicReference<>();
    private final AtomicReference<@Nullable Set<String>> askedTracks = new AtomicReference<>();
    private @Nullable LiveView view;
    private Set<String> followed = Set.of();
    private boolean isDense;
    private boolean needsSnapshot;
    private int promptViews;
    /** What was sent rests on it. */
    private TrafficImage base = TrafficImage.EMPTY;
    /** As they were sent last, by handle. */
    private Int2ObjectHashMap<Vessel> shown = new Int2ObjectHashMap<>();

    /** What of a delta has to be sent. */
    private record Delta(List<Vessel> changed, List<Vessel> gone) {
        Delta() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /**
     * A viewer that sees nothing yet.
     *
     * @param thread the live socket's own
     */
    public LiveClient(Session session, Subprotocol protocol, LiveCounters counters, Executor thread) {
        this.outbox = new Outbox(session, counters, () -> thread.execute(this::sendAlerts));
        this.format = protocol.format();
        this.counters = counters;
    }

    /** Takes note of a message; only the last view and the last list of tracks count. True if {@link #answer} has to be called. */
    public boolean ask(ClientMessage message) {
        return switch (message) {
            case ClientMessage.Show show -> askedView.getAndSet(show.view()) == null;
            case ClientMessage.Follow follow -> askedTracks.getAndSet(follow.tracks()) == null;
        };
    }

    /** Sends frames of alerts, by the alert's id, as fast as they are taken; of an alert that still waits only the newest. */
    public void sendAlerts(Map<String, String> frames) {
        alerts.putAll(frames);
        sendAlerts();
    }

    private void sendAlerts() {
        Iterator<String> frames = alerts.values().iterator();
        while (frames.hasNext() && !outbox.isBehind()) {
            outbox.send(frames.next());
            frames.remove();
        }
    }

    /** Sends a text frame. */
    public void send(String frame) {
        outbox.send(frame);
    }

    public void close(int code, String reason) {
        outbox.close(code, reason);
    }

    /** Does what was asked. */
    public void answer(TrafficImage image, Supplier<ObjectNode> beat, Supplier<DensityPyramid> density) {
        Set<String> tracks = askedTracks.getAndSet(null);
        if (tracks != null) {
            follow(tracks);
        }
        if (promptViews < PROMPT_VIEWS) {
            promptViews++;
            answerView(image, beat, density);
        }
    }

    /** A new view is answered by what it holds; the beat behind it says how many that are. */
    private void answerView(TrafficImage image, Supplier<ObjectNode> beat, Supplier<DensityPyramid> density) {
        LiveView next = askedView.getAndSet(null);
        if (next != null) {
            view = next;
            needsSnapshot = true;
            snapshotIfPossible(image, density);
            tell(beat.get(), isDense || needsSnapshot ? Held.of(image, next).onMap : shownOnMap(next));
        }
    }

    private void follow(Set<String> tracks) {
        Set<String> concerned = new HashSet<>(followed);
        concerned.addAll(tracks);
        followed = tracks;
        LiveView now = view;
        if (now == null || needsSnapshot) {
            return;
        }
        Delta delta = new Delta();
        base.vessels()
                .filter(vessel -> concerned.contains(vessel.track()))
                .forEach(vessel -> consider(now, vessel, true, delta));
        send(delta, now, base);
    }

    /**
     * Once a second: what changed since the last.
     *
     * @param told image of the second before
     * @param changes from it to this one
     */
    public void second(TrafficImage image, TrafficImage told, ImageChanges changes, Supplier<ObjectNode> beat,
            Supplier<DensityPyramid> density) {
        outbox.second();
        promptViews = 0;
        answerView(image, beat, density);
        LiveView now = view;
        if (now == null) {
            return;
        }
        if (outbox.isBehind()) {
            needsSnapshot = true;
            counters.countSkipped();
        }
        if (needsSnapshot) {
            snapshotIfPossible(image, density);
            return;
        }
        ImageChanges mine = base == told ? changes : ImageChanges.between(base, image);
        base = image;
        Delta delta = new Delta();
        if (followed.isEmpty()) {
            mine.concerning(now.fixes(), vessel -> consider(now, vessel, false, delta));
        } else {
            mine.changed().forEach(vessel -> consider(now, vessel, false, delta));
        }
        mine.gone().forEach(vessel -> leave(shown.get(vessel.handle()), delta));
        if (!isDense && shown.size() + delta.changed().size() > DENSITY_ABOVE
                && Held.of(image, now).padded > DENSITY_ABOVE) {
            snapshotIfPossible(image, density);
        } else {
            send(delta, now, image);
        }
    }

    /** Every five seconds: fresh density, and a sign of life with what a view holds. */
    public void beat(TrafficImage image, ObjectNode beat, Supplier<DensityPyramid> density) {
        LiveView now = view;
        int onMap = 0;
        if (now != null && (isDense || needsSnapshot)) {
            Held held = Held.of(image, now);
            onMap = held.onMap;
            renewDensity(now, image, density, held.padded);
        } else if (now != null) {
            onMap = shownOnMap(now);
        }
        tell(beat, onMap);
    }

    private void tell(ObjectNode beat, int onMap) {
        beat.put("inView", onMap);
        beat.put("mode", isDense ? "density" : "vessels");
        outbox.send(beat.toString());
    }

    private void renewDensity(LiveView now, TrafficImage image, Supplier<DensityPyramid> density, int count) {
        if (needsSnapshot || outbox.isBehind()) {
            return;
        }
        if (count <= VESSELS_UP_TO) {
            snapshotIfPossible(image, density);
        } else {
            sendDensity(now, image, density);
        }
    }

    private int shownOnMap(LiveView now) {
        int count = 0;
        for (Vessel vessel : shown.values()) {
            count += now.isOnMap(VesselCodes.fix(vessel)) && now.passes(vessel) ? 1 : 0;
        }
        return count;
    }

    /** Numbers of stations that an image holds of a view. */
    private static final class Held {
        private int padded;
        private int onMap;

        static Held of(TrafficImage image, LiveView view) {
            Held held = new Held();
            image.within(view.padded(), vessel -> {
                if (view.passes(vessel)) {
                    held.padded++;
                    held.onMap += view.isOnMap(VesselCodes.fix(vessel)) ? 1 : 0;
                }
            });
            return held;
        }
    }

    private void snapshotIfPossible(TrafficImage image, Supplier<DensityPyramid> density) {
        LiveView now = view;
        if (now == null || !outbox.hasCaughtUp()) {
            needsSnapshot = true;
            return;
        }
        needsSnapshot = false;
        base = image;
        int count = Held.of(image, now).padded;
        isDense = isDense ? count > VESSELS_UP_TO : count > DENSITY_ABOVE;
        List<Vessel> vessels = new ArrayList<>();
        image.within(now.padded(), vessel -> {
            if (isWanted(now, vessel)) {
                vessels.add(vessel);
            }
        });
        if (!followed.isEmpty()) {
            image.vessels()
                    .filter(vessel -> isFollowed(vessel) && !now.padded()
                            .contains(VesselCodes.fix(vessel).latitudeDegrees(),
                                    VesselCodes.fix(vessel).longitudeDegrees()))
                    .forEach(vessels::add);
        }
        Int2ObjectHashMap<Vessel> before = shown;
        shown = new Int2ObjectHashMap<>(Math.max(8, vessels.size() * 2), 0.6f);
        vessels.forEach(vessel -> shown.put(vessel.handle(), vessel));
        describe(vessels.stream().filter(vessel -> isNews(before.get(vessel.handle()), vessel)).toList());
        format.snapshot(outbox, head(now, image), vessels, followed);
        if (isDense) {
            sendDensity(now, image, density);
        }
    }

    private void sendDensity(LiveView now, TrafficImage image, Supplier<DensityPyramid> shared) {
        DensityPyramid pyramid = now.filter() == null ? shared.get() : filtered(now, image);
        format.density(outbox, head(now, image),
                pyramid.cells(DensityPyramid.zoomFor(now.zoom())).within(now.padded()));
    }

    private static DensityPyramid filtered(LiveView view, TrafficImage image) {
        DensityPyramid pyramid = new DensityPyramid();
        image.within(view.padded(), vessel -> {
            if (view.passes(vessel)) {
                pyramid.add(vessel);
            }
        });
        return pyramid;
    }

    private boolean isWanted(LiveView view, Vessel vessel) {
        return isFollowed(vessel)
                || ((!isDense || vessel.alerted() || vessel.kind().isDistress()) && view.holds(vessel));
    }

    private boolean isFollowed(Vessel vessel) {
        return !followed.isEmpty() && vessel.fix() != null && followed.contains(vessel.track());
    }

    @SuppressWarnings("ReferenceEquality") // a vessel that did not change is the same object in the next image
    private void consider(LiveView now, Vessel vessel, boolean again, Delta delta) {
        Vessel before = shown.get(vessel.handle());
        if (!isWanted(now, vessel)) {
            leave(before, delta);
        } else if (again || before != vessel) {
            delta.changed().add(vessel);
        }
    }

    private static void leave(@Nullable Vessel before, Delta delta) {
        if (before != null) {
            delta.gone().add(before);
        }
    }

    private void send(Delta delta, LiveView now, TrafficImage image) {
        List<Vessel> changed = delta.changed();
        describe(changed.stream().filter(vessel -> isNews(shown.get(vessel.handle()), vessel)).toList());
        changed.forEach(vessel -> shown.put(vessel.handle(), vessel));
        delta.gone().forEach(vessel -> shown.remove(vessel.handle()));
        if (!delta.gone().isEmpty()) {
            format.removed(outbox, head(now, image), delta.gone());
        }
        if (!changed.isEmpty()) {
            format.delta(outbox, head(now, image), changed, followed);
        }
    }

    private static boolean isNews(@Nullable Vessel before, Vessel vessel) {
        return before == null || !before.track().equals(vessel.track())
                || !before.identity().equals(vessel.identity());
    }

    private void describe(List<Vessel> vessels) {
        for (int from = 0; from < vessels.size(); from += STATICS_A_FRAME) {
            outbox.send(TextFrames.statics(vessels.subList(from, Math.min(vessels.size(), from + STATICS_A_FRAME))));
        }
    }

    private static LiveFormat.Head head(LiveView view, TrafficImage image) {
        return new LiveFormat.Head(image.knownMillis(), view.seq());
    }

    /** A beat without what differs from client to client. */
    public static ObjectNode newBeat(TrafficImage image, long lagMillis, String state) {
        return TextFrames.frame("beat")
                .put("at", AlertJson.time(image.knownMillis()))
                .put("lagMs", lagMillis)
                .put("state", state)
                .put("shedding", state.equals("shedding"));
    }
}
