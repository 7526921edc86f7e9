/**
 * The demo: endless traffic from Vancouver through Juan de Fuca to Puget Sound, by seed, and the registers that go with
 * it. Ships follow a checked network of lanes, ferry routes and grounds, so that none crosses land. Everything is
 * stepped second by second from a given start; nothing reads a clock, and one thread uses one traffic. Read
 * {@link org.roadstead.replay.demo.DemoTraffic} first.
 */
@NullMarked
package org.roadstead.replay.demo;

import org.jspecify.annotations.NullMarked;
