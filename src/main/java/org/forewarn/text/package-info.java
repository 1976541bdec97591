/**
 * Immutable text and positions: source text, half-open UTF-16 spans, line and column map,
 * normalised views aligned to the original.
 */
@NullMarked
package org.forewarn.text;

import org.jspecify.annotations.NullMarked;
