package org.forewarn.evaluation;

/**
 * A stretch of a longer text.
 *
 * @param id names it
 * @param work the text it is from
 * @param text the stretch
 */
record Excerpt(String id, String work, String text) {}
