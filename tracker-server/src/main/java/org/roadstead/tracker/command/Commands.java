package org.roadstead.tracker.command;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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
 * frame and for the published picture is outside it; until then an act counts when the next one is judged.
 */
public final class Commands {
    /** Acts on their way to the picture; more are refused, since the engine is then far behind. */
    static final int MOST_ON_THEIR_WAY = 1_000;

    private final ActChain chain;
    private final ActRows rows;
    private final Intake intake;
    private final Supplier<TrafficImage> image;
    private final PublishedPosition published;
    private final Duration limit;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private final Deque<OnItsWay> onTheirWay = new ArrayDeque<>();
    /** Not known to be stored, or stored and not taken by the log; settled before the next act. */
    private @Nullable Act doubtful;
    private volatile @Nullable Throwable logFailure;

    private record OnItsWay(Act act, CompletableFuture<Long> written) {

        boolean isIn(TrafficImage image) {
            return written.isDone() && !written.isCompletedExceptionally() && written.join() <= image.position();
        }

        /** The caller was interrupted before the log took the act. */
        boolean isBrokenOff() {
            return written.isCompletedExceptionally() && written.exceptionNow() instanceof InterruptedException;
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
        OnItsWay appended;
        oneAtATime.lockInterruptibly();
        try {
            requireWell();
            settle();
            TrafficImage now = image.get();
            onTheirWay.removeIf(earlier -> earlier.isIn(now));
            if (onTheirWay.size() >= MOST_ON_THEIR_WAY) {
                throw new CommandFailedException("expected fewer than " + MOST_ON_THEIR_WAY
                        + " acts on their way to the picture; the engine is behind");
            }
            Standing standing = new Standing(now, onTheirWay.stream().map(OnItsWay::act).toList());
            Rights.require(actor, act.deed(), new Places(standing).of(act.deed()));
            Validation.require(act, standing);
            store(act, from);
            appended = append(act);
        } finally {
            oneAtATime.unlock();
        }
        long position = awaitWritten(appended);
        awaitPublished(act, position);
        return position;
    }

    /**
     * Brings stored acts into the log that never reached it, in their order, and waits until they are written.
     *
     * @param acts from {@link Recovery}
     */
    public void append(List<Act> acts) throws CommandFailedException, InterruptedException {
        List<OnItsWay> appended = new ArrayList<>();
        oneAtATime.lockInterruptibly();
        try {
            requireWell();
            for (Act act : acts) {
                appended.add(append(act));
            }
        } finally {
            oneAtATime.unlock();
        }
        for (OnItsWay act : appended) {
            awaitWritten(act);
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
    private void settle() throws CommandFailedException {
        Act act = doubtful;
        if (act == null) {
            return;
        }
        try {
            boolean stored = chain.find(act.id()).isPresent();
            doubtful = null;
            if (stored) {
                append(act);
            }
        } catch (JdbiException failed) {
            throw new CommandFailedException("the database does not answer; nothing has happened", false, failed);
        }
        requireWell();
    }

    private void store(Act act, String from) throws BadActException, CommandFailedException {
        try {
            if (chain.find(act.id()).isPresent()) {
                throw new BadActException(List.of(new Problem("actId", "expected a new id, found one that is taken")));
            }
        } catch (JdbiException failed) {
            throw new CommandFailedException("the database does not answer; nothing has happened", false, failed);
        }
        try {
            rows.store(act, from);
        } catch (JdbiException failed) {
            doubtful = act;
            throw new CommandFailedException("the database failed while the act was stored; it may or may not stand",
                    false, failed);
        }
    }

    private OnItsWay append(Act act) {
        OnItsWay appended = new OnItsWay(act, intake.append(act).whenComplete((position, failure) -> {
            if (failure != null && !(failure instanceof InterruptedException)) {
                logFailure = failure;
            }
        }));
        if (appended.isBrokenOff()) {
            doubtful = act;
        } else {
            onTheirWay.add(appended);
        }
        return appended;
    }

    private long awaitWritten(OnItsWay appended) throws CommandFailedException, InterruptedException {
        Act act = appended.act();
        if (appended.isBrokenOff()) {
            throw new InterruptedException("the act " + act.id() + " is stored and comes into force before the next");
        }
        try {
            long position = appended.written().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            chain.positioned(act.id(), position);
            return position;
        } catch (ExecutionException failed) {
            throw new CommandFailedException("the act is stored, but the log failed: it comes into force when the "
                    + "server is started again", true, failed);
        } catch (TimeoutException late) {
            throw new CommandFailedException("the act is stored, but the log has not written it within "
                    + limit.toSeconds() + " s; it comes into force when it has", true, late);
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
