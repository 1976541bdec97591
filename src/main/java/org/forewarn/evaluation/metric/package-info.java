/** Measures of agreement, ranking and calibration, with intervals. */
@NullMarked
package org.forewarn.evaluation.metric;

import org.jspecify.annotations.NullMarked;
