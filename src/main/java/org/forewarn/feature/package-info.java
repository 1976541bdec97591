/** Turns a scene into what the network sees, identically in training and in use. */
@NullMarked
package org.forewarn.feature;

import org.jspecify.annotations.NullMarked;
