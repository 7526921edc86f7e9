@NullMarked
package org.roadstead.tracker.command;

import org.jspecify.annotations.NullMarked;
