/** Renders a check result; decides nothing. */
@NullMarked
package org.forewarn.report;

import org.jspecify.annotations.NullMarked;
