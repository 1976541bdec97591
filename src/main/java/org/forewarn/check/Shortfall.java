package org.forewarn.check;

import org.forewarn.policy.RatingDecision;

/**
 * How far a declared rating falls short of content.
 *
 * @param asked the rating that the strongest rules fallen short of ask for
 * @param level how much that matters
 */
record Shortfall(RatingDecision asked, FindingLevel level) {}
