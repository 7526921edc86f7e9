/**
 * The pieces of the live WebSocket: what a client may ask ({@link org.roadstead.tracker.api.internal.live.ClientMessage}), what it was
 * shown ({@link org.roadstead.tracker.api.internal.live.LiveClient}, the class to read first), and how frames are written in the two
 * subprotocols. A client is sent a snapshot of its view and from then on what differs from it, so that applying its frames in order
 * always gives the newest picture. All but the reading of messages runs on the live socket's one thread.
 */
@NullMarked
package org.roadstead.tracker.api.internal.live;

import org.jspecify.annotations.NullMarked;
