package org.roadstead.tracker.command;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.BadActException;
import org.roadstead.tracker.act.Problem;
import org.roadstead.tracker.image.TrafficImage;
import org.roadstead.tracker.log.Intake;
import org.roadstead.tracker.security.Actor;
import org.roadstead.tracker.security.ForbiddenException;
import org.roadstead.tracker.security.Rights;
import org.roadstead.tracker.store.ActChain;
import org.roadstead.tracker.store.Database;
import org.roadstead.tracker.store.StoredAct;

/**
 * Takes acts, one at a time: one lock spans judging, transaction and append, so that row, chain and log have one order. The wait for the
 * frame and for the published picture is outside it; until then an act counts when the next one is judged. Several commands given
 * together are one transaction and one wait.
 */
public final class Commands {
    /** Acts on their way to the picture; more are refused, since the engine is then far behind. */
    static final int MOST_ON_THEIR_WAY = 1_000;
    /** Commands that may be given together. */
    public static final int MOST_TOGETHER = 500;

    private final ActChain chain;
    private final ActRows rows;
    private final Intake intake;
    private final Supplier<TrafficImage> image;
    private final PublishedPosition published;
    private final Duration limit;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private final Deque<OnItsWay> onTheirWay = new ArrayDeque<>();
    /** Not known to be stored, or stored and not taken by the log; settled before the next act, in their order. */
    private final Deque<Act> doubtful = new ArrayDeque<>();
    private volatile @Nullable Throwable logFailure;

    private record OnItsWay(Act act, CompletableFuture<Long> written) {

        boolean isIn(TrafficImage image) {
            return written.isDone() && !written.isCompletedExceptionally() && written.join() <= image.position();
        }

        /** The caller was interrupted before the log took the act. */
        boolean isBrokenOff() {
            return written.isCompletedExceptionally() && written.exceptionNow() instanceof InterruptedException;
        }

        InterruptedException brokenOff() {
            return new InterruptedException("the act " + act.id() + " is stored and comes into force before the next");
        }
    }

    /**
     * Commands on one database and one log.
     *
     * @param image the newest published picture
     * @param limit how long an act waits for its frame, and again for the picture
     */
    public Commands(Database database, Intake intake, Supplier<TrafficImage> image, PublishedPosition published,
            Duration limit) {
        this.chain = new ActChain(database);
        this.rows = new ActRows(database);
        this.intake = intake;
        this.image = image;
        this.published = published;
        this.limit = limit;
    }

    /**
     * Does what the person asks for and waits until everybody can see it.
     *
     * @param act made by {@link Actor#act}
     * @param from address it was sent from
     * @return its position in the log
     * @throws ForbiddenException if the person may not do it; nothing has happened
     * @throws BadActException if something is wrong with it; nothing has happened
     * @throws CommandFailedException if database, log or engine failed; {@link CommandFailedException#isStored} says whether the act
     *         stands all the same
     * @throws InterruptedException if the wait was broken off; the act may stand
     */
    public long perform(Actor actor, Act act, String from)
            throws ForbiddenException, BadActException, CommandFailedException, InterruptedException {
        return perform(List.of(new Command(actor, act)), from);
    }

    /**
     * Does several things in their order, each judged as if those before it were done, and waits until everybody can see the last.
     *
     * @param commands at most {@link #MOST_TOGETHER}, at least one
     * @param from address they were sent from
     * @return position of the last in the log
     * @throws ForbiddenException if one of them may not be done; nothing has happened
     * @throws BadActException if something is wrong with one of them; nothing has happened
     * @throws CommandFailedException as for one
     * @throws InterruptedException if the wait was broken off; the acts may stand
     */
    public long perform(List<Command> commands, String from)
            throws ForbiddenException, BadActException, CommandFailedException, InterruptedException {
        if (commands.isEmpty() || commands.size() > MOST_TOGETHER) {
            throw new IllegalArgumentException("expected 1 to " + MOST_TOGETHER + " commands, found "
                    + commands.size());
        }
        List<Act> acts = commands.stream().map(Command::act).toList();
        List<OnItsWay> appended;
        oneAtATime.lockInterruptibly();
        try {
            requireWell();
            settle();
            judge(commands);
            store(acts, from);
            appended = append(acts);
        } finally {
            oneAtATime.unlock();
        }
        long position = awaitWritten(appended);
        awaitPublished(acts.getLast(), position);
        return position;
    }

    private void judge(List<Command> commands) throws ForbiddenException, BadActException, CommandFailedException {
        TrafficImage now = image.get();
        onTheirWay.removeIf(earlier -> earlier.isIn(now));
        if (onTheirWay.size() + commands.size() > MOST_ON_THEIR_WAY) {
            throw new CommandFailedException("expected at most " + MOST_ON_THEIR_WAY
                    + " acts on their way to the picture; the engine is behind");
        }
        Standing standing = new Standing(now, onTheirWay.stream().map(OnItsWay::act).toList());
        Set<String> ids = new HashSet<>();
        for (Command command : commands) {
            Act act = command.act();
            Rights.require(command.actor(), act.deed(), new Places(standing).of(act.deed()));
            Validation.require(act, standing);
            if (!ids.add(act.id()) || isStored(act)) {
                throw new BadActException(List.of(new Problem("actId", "expected a new id, found one that is taken")));
            }
            standing = standing.with(act);
        }
    }

    private boolean isStored(Act act) throws CommandFailedException {
        try {
            return chain.find(act.id()).isPresent();
        } catch (JdbiException failed) {
            throw new CommandFailedException("the database does not answer; nothing has happened", false, failed);
        }
    }

    /**
     * Brings stored acts into the log that never reached it, in their order, and waits until the picture has them.
     *
     * @param acts from {@link Recovery}
     */
    public void bring(List<Act> acts) throws CommandFailedException, InterruptedException {
        List<OnItsWay> appended;
        oneAtATime.lockInterruptibly();
        try {
            requireWell();
            appended = append(acts);
        } finally {
            oneAtATime.unlock();
        }
        long position = awaitWritten(appended);
        if (!acts.isEmpty()) {
            awaitPublished(acts.getLast(), position);
        }
    }

    /**
     * Puts an act into the chain that came into the log with a recording; one that is there already gets its position if it has none.
     *
     * @param from what brought it
     */
    public void record(Act act, long position, String from) throws CommandFailedException, InterruptedException {
        oneAtATime.lockInterruptibly();
        try {
            Optional<StoredAct> known = chain.find(act.id());
            if (known.isEmpty()) {
                rows.store(act, from);
            }
            if (known.isEmpty() || known.get().position() == null) {
                chain.positioned(act.id(), position);
            }
        } catch (JdbiException failed) {
            throw new CommandFailedException("the act " + act.id() + " of the log could not be stored", false, failed);
        } finally {
            oneAtATime.unlock();
        }
    }

    private void requireWell() throws CommandFailedException {
        Throwable failure = logFailure;
        if (failure != null) {
            throw new CommandFailedException("no act is taken, since the log failed earlier; the server is to be "
                    + "started again", false, failure);
        }
    }

    /** An act in doubt enters the log before any later one, if it is stored. */
    private void settle() throws CommandFailedException, InterruptedException {
        while (!doubtful.isEmpty()) {
            Act act = doubtful.getFirst();
            if (isStored(act)) {
                OnItsWay appended = append(act);
                if (appended.isBrokenOff()) {
                    throw appended.brokenOff();
                }
            }
            doubtful.removeFirst();
        }
        requireWell();
    }

    private void store(List<Act> acts, String from) throws CommandFailedException {
        try {
            rows.store(acts, from);
        } catch (JdbiException failed) {
            doubtful.addAll(acts);
            throw new CommandFailedException("the database failed while the act was stored; it may or may not stand",
                    false, failed);
        }
    }

    /** Hands stored acts to the log; those that it did not take, because the caller was interrupted, are in doubt. */
    private List<OnItsWay> append(List<Act> acts) {
        List<OnItsWay> appended = new ArrayList<>();
        for (Act act : acts) {
            OnItsWay next = append(act);
            appended.add(next);
            if (next.isBrokenOff()) {
                doubtful.addAll(acts.subList(appended.size() - 1, acts.size()));
                break;
            }
        }
        return appended;
    }

    private OnItsWay append(Act act) {
        OnItsWay appended = new OnItsWay(act, intake.append(act).whenComplete((position, failure) -> {
            if (failure != null && !(failure instanceof InterruptedException)) {
                logFailure = failure;
            }
        }));
        if (!appended.isBrokenOff()) {
            onTheirWay.add(appended);
        }
        return appended;
    }

    /** Waits for the frames and notes the positions; answers the last. */
    private long awaitWritten(List<OnItsWay> appended) throws CommandFailedException, InterruptedException {
        Map<String, Long> positions = new LinkedHashMap<>();
        long last = -1;
        try {
            for (OnItsWay one : appended) {
                last = awaitWritten(one);
                positions.put(one.act().id(), last);
            }
        } catch (CommandFailedException | InterruptedException failed) {
            note(positions);
            throw failed;
        }
        note(positions);
        return last;
    }

    private long awaitWritten(OnItsWay appended) throws CommandFailedException, InterruptedException {
        if (appended.isBrokenOff()) {
            throw appended.brokenOff();
        }
        try {
            return appended.written().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new CommandFailedException("the act is stored, but the log failed: it comes into force when the "
                    + "server is started again", true, failed);
        } catch (TimeoutException late) {
            throw new CommandFailedException("the act is stored, but the log has not written it within "
                    + limit.toSeconds() + " s; it comes into force when it has", true, late);
        }
    }

    private void note(Map<String, Long> positions) throws CommandFailedException {
        try {
            chain.positioned(positions);
        } catch (JdbiException failed) {
            throw new CommandFailedException("the act is stored and in the log, but the database failed to note its "
                    + "position", true, failed);
        }
    }

    private void awaitPublished(Act act, long position) throws CommandFailedException, InterruptedException {
        try {
            published.awaitAtLeast(position, limit);
        } catch (TimeoutException late) {
            throw new CommandFailedException("the act " + act.id() + " is stored and in the log, but the picture has "
                    + "not reached it within " + limit.toSeconds() + " s", true, late);
        }
    }
}
