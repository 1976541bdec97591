/**
 * Reads, verifies and writes model bundles: manifest, digests, network, vocabulary, calibration.
 */
@NullMarked
package org.forewarn.bundle;

import org.jspecify.annotations.NullMarked;
