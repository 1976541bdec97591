/** The network in ND4J; the only package at run time that knows DL4J and ND4J. */
@NullMarked
package org.forewarn.classifier.dl4j;

import org.jspecify.annotations.NullMarked;
