/** Segments a body into scenes that tile it. */
@NullMarked
package org.forewarn.scene;

import org.jspecify.annotations.NullMarked;
