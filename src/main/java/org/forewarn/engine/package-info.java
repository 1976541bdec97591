/** Wires the stages: a work in, a check result out. */
@NullMarked
package org.forewarn.engine;

import org.jspecify.annotations.NullMarked;
