/** Turns scene scores into findings with evidence, and scenes into the profile of a work. */
@NullMarked
package org.forewarn.assessment;

import org.jspecify.annotations.NullMarked;
