/** Parses what the author declared: ratings, claims, warnings, opt-outs. */
@NullMarked
package org.forewarn.declaration;

import org.jspecify.annotations.NullMarked;
