/** Reads, validates and splits labelled data. */
@NullMarked
package org.forewarn.corpus;

import org.jspecify.annotations.NullMarked;
