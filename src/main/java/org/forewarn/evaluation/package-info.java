/** Compares predictions with labels and with baselines, with intervals. */
@NullMarked
package org.forewarn.evaluation;

import org.jspecify.annotations.NullMarked;
