/**
 * Reads text, Markdown and HTML bytes into a {@link org.forewarn.input.Work}, its metadata told
 * apart from its story.
 */
@NullMarked
package org.forewarn.input;

import org.jspecify.annotations.NullMarked;
