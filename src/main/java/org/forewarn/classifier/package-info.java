/** Scores encoded scenes; {@code classifier.dl4j} alone knows DL4J and ND4J. */
@NullMarked
package org.forewarn.classifier;

import org.jspecify.annotations.NullMarked;
