/**
 * Acts as JSON, as they stand beside a recording ({@code FILE.acts.jsonl}) and enter the server's log: who set which
 * thing, when and why. Shapes are GeoJSON, longitude before latitude. Values are built and handed on; nothing is
 * shared between threads. Read {@link org.roadstead.replay.act.ActBuilder} first.
 */
@NullMarked
package org.roadstead.replay.act;

import org.jspecify.annotations.NullMarked;
