/**
 * Messages as JSON text with the field names and scaled units of gpsd.
 *
 * <p>Everything is written into one reused buffer of bytes. Objects belong to one thread. Read
 * {@link org.roadstead.ais.internal.json.MessageJson} first.
 */
@NullMarked
package org.roadstead.ais.internal.json;

import org.jspecify.annotations.NullMarked;
