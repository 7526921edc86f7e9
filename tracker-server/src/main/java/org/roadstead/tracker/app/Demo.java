package org.roadstead.tracker.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.roadstead.replay.demo.DemoTraffic;
import org.roadstead.replay.demo.TimedLine;
import org.roadstead.tracker.act.Act;
import org.roadstead.tracker.act.ActJson;
import org.roadstead.tracker.act.BadActException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The demo: simulated traffic, sent to the server's own listener as a receiver would. Runs until its thread is interrupted. */
final class Demo implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final long SEED = 20260512;

    private final DemoTraffic traffic;
    private final long startMillis;
    private final long startNanos = System.nanoTime();
    private URI listener = URI.create("tcp://127.0.0.1:0");

    /** Traffic whose times begin at this moment. */
    Demo(long startMillis) {
        this.startMillis = startMillis;
        this.traffic = new DemoTraffic(SEED, startMillis);
    }

    /** The demo's registers. */
    List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        for (ObjectNode json : traffic.acts()) {
            try {
                acts.add(ActJson.read(json, "demo-" + acts.size()));
            } catch (BadActException bad) {
                throw new IllegalStateException("an act of the demo cannot be read: " + json, bad);
            }
        }
        return acts;
    }

    /** Where the lines go. */
    void sendTo(String url) {
        listener = URI.create(url);
    }

    @Override
    public void run() {
        try (Socket socket = new Socket(listener.getHost(), listener.getPort());
                OutputStream out = new BufferedOutputStream(socket.getOutputStream())) {
            while (!Thread.currentThread().isInterrupted()) {
                TimedLine line = traffic.next();
                long due = startNanos + (line.millis() - startMillis) * 1_000_000;
                if (System.nanoTime() < due) {
                    out.flush();
                    await(due);
                }
                out.write(line.line());
                out.write('\n');
            }
        } catch (IOException broken) {
            LOG.error("The demo has stopped", broken);
        }
    }

    private void await(long dueNanos) {
        while (System.nanoTime() < dueNanos && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(this, dueNanos - System.nanoTime());
        }
    }
}
