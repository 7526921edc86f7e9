package org.roadstead.tracker.app;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.roadstead.tracker.act.BadActException;
import org.roadstead.tracker.act.Deed;
import org.roadstead.tracker.api.ProblemException;
import org.roadstead.tracker.api.Services;
import org.roadstead.tracker.command.CommandFailedException;
import org.roadstead.tracker.command.Commands;
import org.roadstead.tracker.security.Actor;
import org.roadstead.tracker.security.ForbiddenException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Acts that arrive over HTTP on their way to the commands; what goes wrong becomes an answer. */
final class ActGate implements Services.Acts {
    private static final Logger LOG = LoggerFactory.getLogger(ActGate.class);

    private final AtomicReference<@Nullable Commands> commands;
    private final LongSupplier known;
    private final Afterwards afterwards;

    /** What follows an act that everybody can see. */
    interface Afterwards {
        void done(Deed deed) throws InterruptedException;
    }

    ActGate(AtomicReference<@Nullable Commands> commands, LongSupplier known, Afterwards afterwards) {
        this.commands = commands;
        this.known = known;
        this.afterwards = afterwards;
    }

    @Override
    public void perform(Services.Caller caller, @Nullable String reason, Deed deed) throws InterruptedException {
        Actor actor = actor(caller);
        Commands ready = commands.get();
        if (ready == null) {
            throw ProblemException.unavailable("the log is still being read");
        }
        try {
            if (deed instanceof Deed.ReceiverPut put) {
                ReceiverSource.of(put);
            }
            ready.perform(actor, actor.act(UUID.randomUUID().toString(), knownMillis(), reason, deed), caller.from());
            afterwards.done(deed);
        } catch (ForbiddenException refused) {
            throw ProblemException.forbidden(String.valueOf(refused.getMessage()));
        } catch (BadActException bad) {
            throw ProblemException.unprocessable(bad.problems());
        } catch (CommandFailedException failed) {
            LOG.error("An act failed", failed);
            throw ProblemException.unavailable(String.valueOf(failed.getMessage()));
        }
    }

    private static Actor actor(Services.Caller caller) {
        try {
            return Actor.of(caller.actor(), caller.role());
        } catch (IllegalArgumentException bad) {
            throw ProblemException.unreadable("Roadstead-Role: " + bad.getMessage());
        }
    }

    @Override
    public long knownMillis() {
        return known.getAsLong();
    }
}
