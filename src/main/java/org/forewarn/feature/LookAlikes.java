package org.forewarn.feature;

import java.util.HashMap;
import java.util.Map;

/**
 * Letters that look Latin and that Unicode decomposition does not fold (after Unicode TR39, the
 * ones met in obfuscated English).
 */
final class LookAlikes {

  // A Latin letter, then what looks like it in lower case: Cyrillic, Greek, Armenian, phonetic,
  // small capitals.
  private static final String[] ROWS = {
    "a\u0430\u03b1\u0251\u1d00",
    "b\u0432\u03b2\u0253\u0299",
    "c\u0441\u03f2\u1d04",
    "d\u0501\u0111\u1d05",
    "e\u0435\u03b5\u1d07",
    "f\u0192\ua730",
    "g\u0261\u0262",
    "h\u04bb\u043d\u0127\u0570\u029c",
    "i\u0456\u03b9\u0131\u0269\u026a",
    "j\u0458\u1d0a",
    "k\u043a\u03ba\u0199\u1d0b",
    "l\u0142\u04cf\u029f",
    "m\u043c\u1d0d",
    "n\u03b7\u043f\u0578\u0274",
    "o\u043e\u03bf\u03c3\u00f8\u0585\u1d0f",
    "p\u0440\u03c1\u1d18",
    "q\u051b",
    "r\u0280",
    "s\u0455\ua731",
    "t\u0442\u03c4\u0167\u1d1b",
    "u\u0446\u03c5\u03bc\u057d\u1d1c",
    "v\u0475\u03bd\u028b\u1d20",
    "w\u051d\u0461\u03c9\u1d21",
    "x\u0445\u03c7",
    "y\u0443\u03b3\u028f",
    "z\u1d22"
  };

  private static final Map<Character, Character> PLAIN = plainByLookAlike();

  // White letters on black, circled and squared, each row from A to Z.
  private static final int NEGATIVE_CIRCLED = 0x1f150;
  private static final int NEGATIVE_SQUARED = 0x1f170;

  private LookAlikes() {}

  private static Map<Character, Character> plainByLookAlike() {
    Map<Character, Character> plain = new HashMap<>();
    for (String row : ROWS) {
      row.chars().skip(1).forEach(c -> plain.put((char) c, row.charAt(0)));
    }
    return plain;
  }

  /** The Latin letter that {@code lower} looks like, or {@code lower} itself. */
  static char plain(char lower) {
    return PLAIN.getOrDefault(lower, lower);
  }

  /** The capital letter of a white-on-black letter, any other character as it is. */
  static int fromNegative(int point) {
    if (point >= NEGATIVE_CIRCLED && point < NEGATIVE_CIRCLED + 26) {
      return 'A' + point - NEGATIVE_CIRCLED;
    }
    boolean squared = point >= NEGATIVE_SQUARED && point < NEGATIVE_SQUARED + 26;
    return squared ? 'A' + point - NEGATIVE_SQUARED : point;
  }

  /** Whether Unicode calls it a letter or symbol although nothing is drawn. */
  static boolean isBlankLetter(int point) {
    return switch (point) {
      case 0x115f, 0x1160, 0x2800, 0x3164, 0xffa0 -> true;
      default -> false;
    };
  }
}
