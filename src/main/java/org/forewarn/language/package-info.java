/** Sentences and words; the only package that knows OpenNLP. */
@NullMarked
package org.forewarn.language;

import org.jspecify.annotations.NullMarked;
