/** Rating scales and the rules that turn a profile into a rating with reasons. */
@NullMarked
package org.forewarn.policy;

import org.jspecify.annotations.NullMarked;
