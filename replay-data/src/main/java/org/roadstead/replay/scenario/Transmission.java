package org.roadstead.replay.scenario;

import java.util.List;
import org.roadstead.replay.feed.HeardMessage.Fate;

/**
 * One message on the air.
 *
 * @param second when it is sent, seconds after the scenario's start
 * @param sentences its parts
 * @param receivers ids of those that hear it
 * @param fate what faults may do to it
 */
record Transmission(long second, List<String> sentences, List<String> receivers, Fate fate) {}
