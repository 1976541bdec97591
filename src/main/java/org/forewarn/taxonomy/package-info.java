/**
 * The closed vocabulary of categories, severities, warnings and measures, their stable ids and
 * their only ordering.
 */
@NullMarked
package org.forewarn.taxonomy;

import org.jspecify.annotations.NullMarked;
