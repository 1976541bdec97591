package org.forewarn.scene;

import java.util.regex.Pattern;

/** Recognises screenplay slug lines: {@code INT. KITCHEN - NIGHT}, numbered ones too. Stateless. */
final class SlugLine {

  private static final int LONGEST = 160;

  private static final Pattern SLUG =
      Pattern.compile(
          "(?:[A-Z]?\\d{1,4}[A-Z]{0,3}[.):]?\\s+)?"
              + "(?:INT|EXT|I/E|E/I|INTERIOR|EXTERIOR)"
              + "(?:\\.?\\s?[/&-]\\s?(?:INT|EXT|INTERIOR|EXTERIOR))?"
              + "(?:(?<dotted>[.:])|[\\s\u2013-])[\\s.\u2013-]*(?<place>\\S.*)");

  private static final Pattern MIXED_CASE =
      Pattern.compile("(?:Int|Ext)\\.(?:/(?:Int|Ext)\\.)?\\s+\\S.*\\s-{1,2}\\s.*\\S");

  private SlugLine() {}

  /** Whether {@code line}, trimmed, opens a scene of a screenplay. */
  static boolean matches(CharSequence line) {
    if (line.length() < 5 || line.length() > LONGEST || !mayOpen(line.charAt(0))) {
      return false;
    }
    var slug = SLUG.matcher(line);
    if (slug.matches()) {
      boolean dotted = slug.group("dotted") != null;
      return capitals(slug.group("place")) >= (dotted ? 0.3 : 0.6);
    }
    return MIXED_CASE.matcher(line).matches();
  }

  private static boolean mayOpen(char first) {
    return first == 'I' || first == 'E' || (first >= '0' && first <= '9') || first == 'A';
  }

  /** The share of capitals among the letters: prose that begins with an initialism has few. */
  private static double capitals(String place) {
    long letters = place.chars().filter(Character::isLetter).count();
    long upper = place.chars().filter(Character::isUpperCase).count();
    return letters == 0 ? 1 : (double) upper / letters;
  }
}
