package org.forewarn.scene;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.forewarn.language.WhiteSpace;

/**
 * Tells rows that part scenes ({@code ~ - ~}, {@code * * *}, {@code oOo}, {@code [scene break]})
 * from lines that only look like them. Stateless.
 */
final class SeparatorRow {

  private static final int LONGEST = 120;

  private static final String ORNAMENTS =
      "~*-\u2010\u2011\u2012\u2013\u2014\u2015_=#+<>\u2022\u00B7\u2219\u00A7./\\%^\u00B0:"
          + "\u25CF\u25CB\u25E6\u25A0\u25A1\u25AA\u25AB\u25C6\u25C7\u2605\u2606\u2726\u2727\u2756"
          + "\u2766\u2767\u2619\u2665\u2666\u2660\u2663\u2661\u2042\u2051\u203B\u2734\u2733\u2217"
          + "\u2500\u2501\u2550\u301C\uFF0A\uFF5E\u2026&@$\u00A4\u2020\u2021";

  /** Rows of one of these alone are a mark even when they stand as a single character. */
  private static final String ALONE = "~*\u2022\u00A7\u2042#\u2014\u2756\u2766\u2767\u2605\u2606";

  private static final String CIRCLES_AND_CROSSES = "oOxX0";

  private static final Pattern BREAK_WORDS =
      Pattern.compile(
          "(end )?(of )?(scene|line|section|page|story)?[ -]?(break|change|divider)"
              + "|(end )?flash ?back( end| ends| over)?|(time|scene)[ -]?(skip|jump|cut)");

  private static final Pattern HORIZONTAL_RULE = Pattern.compile("<hr\\b[^<>]{0,60}>");

  private SeparatorRow() {}

  /** Whether {@code line}, trimmed, parts scenes by its own looks; its neighbours may object. */
  static boolean matches(CharSequence line) {
    if (line.length() == 0 || line.length() > LONGEST) {
      return false;
    }
    char first = line.charAt(0);
    boolean ornate = isOrnament(first) || "([{oOxX0".indexOf(first) >= 0 || first > 127;
    if (!ornate && !Character.isLetter(first)) {
      return false;
    }
    String row = line.toString();
    return ornate && isPattern(row) || isBreakWord(row);
  }

  /** Whether {@code line} is a plain rule of one repeated {@code -}, {@code =} or {@code _}. */
  static boolean isRule(CharSequence line) {
    char first = line.length() < 3 ? ' ' : line.charAt(0);
    return "-=_".indexOf(first) >= 0 && line.chars().allMatch(c -> c == first);
  }

  private static boolean isPattern(String row) {
    String compact = withoutSpaces(row);
    if (compact.length() == 1) {
      return ALONE.indexOf(compact.charAt(0)) >= 0;
    }
    if (compact.chars().allMatch(c -> isOrnament((char) c))) {
      return !isSilence(row, compact) && isRegular(compact);
    }
    return isCirclesAndCrosses(compact) && isMirrored(compact) && !isNumber(compact)
        || isAlternating(compact);
  }

  private static boolean isCirclesAndCrosses(String compact) {
    return compact.length() >= 3
        && compact
            .chars()
            .allMatch(c -> isOrnament((char) c) || CIRCLES_AND_CROSSES.indexOf(c) >= 0);
  }

  /** {@code xXxXxX}: even in length, so no mirror image of itself, yet a row all the same. */
  private static boolean isAlternating(String compact) {
    boolean cased = compact.indexOf('x') >= 0 && compact.indexOf('X') >= 0;
    boolean round = compact.indexOf('o') >= 0 && compact.indexOf('O') >= 0;
    return compact.length() >= 4
        && (cased || round)
        && compact.chars().allMatch(c -> "oOxX".indexOf(c) >= 0)
        && hasPeriod(compact);
  }

  private static boolean isNumber(String compact) {
    return compact.chars().allMatch(c -> c == '0');
  }

  /** Three dots, or one ellipsis, are somebody saying nothing; spaced or longer rows are a mark. */
  private static boolean isSilence(String row, String compact) {
    boolean dots = compact.chars().allMatch(c -> c == '.' || c == '\u2026');
    return dots && (row.equals(compact) ? compact.length() < 5 : compact.length() < 3);
  }

  /** Mirrored, repeating, or made of one character: what swearing in symbols never is. */
  private static boolean isRegular(String compact) {
    return isMirrored(compact) || hasPeriod(compact);
  }

  private static boolean isMirrored(String row) {
    for (int i = 0, j = row.length() - 1; i < j; i++, j--) {
      if (row.charAt(i) != mirror(row.charAt(j))) {
        return false;
      }
    }
    return true;
  }

  private static char mirror(char c) {
    return switch (c) {
      case '<' -> '>';
      case '>' -> '<';
      case '/' -> '/';
      default -> c;
    };
  }

  private static boolean hasPeriod(String row) {
    for (int period = 1; period <= Math.min(6, row.length() / 2); period++) {
      int step = period;
      boolean repeats =
          IntStream.range(period, row.length())
              .allMatch(i -> row.charAt(i) == row.charAt(i - step));
      if (repeats) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBreakWord(String row) {
    String lower = row.toLowerCase(Locale.ROOT);
    if (HORIZONTAL_RULE.matcher(lower).matches()) {
      return true;
    }
    int from = 0;
    int to = lower.length();
    while (from < to && isFrame(lower.charAt(from))) {
      from++;
    }
    while (to > from && isFrame(lower.charAt(to - 1))) {
      to--;
    }
    boolean framed = from > 0 && to < lower.length();
    boolean shouted = row.equals(row.toUpperCase(Locale.ROOT)) && lower.indexOf(' ') > 0;
    return (framed || shouted) && BREAK_WORDS.matcher(lower.substring(from, to)).matches();
  }

  private static boolean isFrame(char c) {
    return isOrnament(c) || c == ' ' || "[](){}|".indexOf(c) >= 0;
  }

  private static boolean isOrnament(char c) {
    return ORNAMENTS.indexOf(c) >= 0;
  }

  private static String withoutSpaces(String row) {
    StringBuilder kept = new StringBuilder(row.length());
    row.chars()
        .filter(c -> !WhiteSpace.is((char) c) && c != '\\')
        .forEach(c -> kept.append((char) c));
    return kept.isEmpty() ? row : kept.toString();
  }
}
