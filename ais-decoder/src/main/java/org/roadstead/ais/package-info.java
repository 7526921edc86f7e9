/** The ways in: lines to messages and back. */
@NullMarked
package org.roadstead.ais;

import org.jspecify.annotations.NullMarked;
