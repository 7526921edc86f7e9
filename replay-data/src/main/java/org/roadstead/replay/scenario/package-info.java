/**
 * Labelled scenarios: reads a scenario file (version 2), moves its actors, lets them speak AIS, and writes down what
 * the scenario's receivers deliver and the acts that set its scene.
 *
 * <p>Everything is a function of the file and one seed; times are whole seconds after the scenario's start unless a
 * name says otherwise, and nothing reads a clock. Nothing here is shared between threads. Read
 * {@link org.roadstead.replay.scenario.Simulation} first.
 */
@NullMarked
package org.roadstead.replay.scenario;

import org.jspecify.annotations.NullMarked;
