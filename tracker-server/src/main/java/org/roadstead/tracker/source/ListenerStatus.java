package org.roadstead.tracker.source;

/**
 * One bound address at one moment.
 *
 * @param url as it is, port 0 resolved: {@code tcp://127.0.0.1:10111}
 * @param connections open TCP connections; 0 for UDP
 * @param refusedSenders connections closed and datagrams dropped because no source allows their sender
 * @param refusedConnections connections closed because there were too many
 */
public record ListenerStatus(String url, int connections, long refusedSenders, long refusedConnections) {}
