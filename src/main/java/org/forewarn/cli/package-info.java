/** Commands and exit codes; the only package that touches the console. */
@NullMarked
package org.forewarn.cli;

import org.jspecify.annotations.NullMarked;
