/** Tests of the search: every answer is compared with a scan over all vessels of the image. */
@NullMarked
package org.roadstead.tracker.search;

import org.jspecify.annotations.NullMarked;
