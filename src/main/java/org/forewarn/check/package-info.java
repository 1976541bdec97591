/** Compares what was declared with what was found: discrepancies, verdict, suggestions. */
@NullMarked
package org.forewarn.check;

import org.jspecify.annotations.NullMarked;
