/** Trains, calibrates and packages a model, with provenance. */
@NullMarked
package org.forewarn.training;

import org.jspecify.annotations.NullMarked;
