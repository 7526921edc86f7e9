@NullMarked
package org.roadstead.tracker.security;

import org.jspecify.annotations.NullMarked;
