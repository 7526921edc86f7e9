package org.roadstead.tracker.track;

/**
 * One sentence that was used, so that it can be found again.
 *
 * @param source receiver that heard it
 * @param heardMillis when its antenna did
 * @param line how many-th accepted line of that source
 * @param crc32c of the line
 * @param position of the line in the log
 */
public record Report(String source, long heardMillis, long line, int crc32c, long position) {}
