package org.forewarn.scene;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises chapter headings: {@code Chapter 4}, {@code PART TWO: The Sea}, {@code Epilogue},
 * {@code IV.}, {@code ## Night}. Stateless.
 */
final class HeadingLine {

  private static final int LONGEST = 100;

  private static final String ONES =
      "one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh"
          + "|eighth|ninth";

  private static final String NUMBER =
      "(?:\\d{1,3}|[ivxlc]{1,8}|(?:twenty|thirty|forty|fifty|sixty)(?:[- ](?:"
          + ONES
          + "))?|"
          + ONES
          + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
          + "|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth"
          + "|eighteenth|nineteenth|twentieth|last)";

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:the )?(?:chapter|chap\\.|part|book|volume|vol\\.|act|scene|section|phase|stave|canto"
              + "|letter|episode|interlude|day|verse|chapitre|kapitel) (?:the )?"
              + NUMBER
              + "(?<rest>[^a-z0-9].*)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:prologue|prolog|epilogue|epilog|interlude|intermission|afterword|coda|teaser)"
              + "(?:[.:]|\\s*[:\u2013\u2014-]\\s*\\S.*)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MARKDOWN = Pattern.compile("#{1,6}\\s+[^#\\s].*");

  private static final Pattern BARE =
      Pattern.compile("[(\\[~*-]?\\s?(?<n>\\d{1,3}|[IVXLC]{1,8})\\s?[.:)\\]~*-]{0,2}");

  private static final Pattern ROMAN_TITLE =
      Pattern.compile("[IVXLC]{1,8}\\s?[.:\u2013\u2014-]+\\s*(?<rest>[\\p{Lu}\"\u201C'\u2018].*)");

  private static final Pattern ROMAN =
      Pattern.compile("C{0,3}(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})");

  private HeadingLine() {}

  /** Whether {@code line}, trimmed, is a heading wherever it stands. */
  static boolean matches(CharSequence line) {
    if (line.length() < 4 || line.length() > LONGEST || !mayOpen(line.charAt(0))) {
      return false;
    }
    String plain = plain(line);
    Matcher numbered = NUMBERED.matcher(plain);
    boolean chapter = numbered.matches() && titles(plain, numbered.group("rest"));
    return chapter
        || (Character.isUpperCase(plain.charAt(0)) && NAMED.matcher(plain).matches())
        || MARKDOWN.matcher(line).matches();
  }

  /** Whether {@code line} is a number alone, a heading where it stands alone between paragraphs. */
  static boolean isBareNumber(CharSequence line) {
    if (line.length() == 0 || line.length() > 12) {
      return false;
    }
    Matcher bare = BARE.matcher(line);
    return bare.matches() && (isRoman(bare.group("n")) || isCount(bare.group("n")));
  }

  /** Whether {@code line} is a Roman number and a title: a heading where it stands alone. */
  static boolean isNumberedTitle(CharSequence line) {
    if (line.length() < 4 || line.length() > LONGEST || "IVXLC".indexOf(line.charAt(0)) < 0) {
      return false;
    }
    Matcher title = ROMAN_TITLE.matcher(line);
    return title.matches()
        && isRoman(line.toString().split("[^IVXLC]", 2)[0])
        && isTitle(title.group("rest"));
  }

  private static boolean mayOpen(char c) {
    return Character.isLetter(c) || "#*_~-=[\u2013\u2014".indexOf(c) >= 0;
  }

  /** The line without the emphasis and ornaments that people put around headings. */
  private static String plain(CharSequence line) {
    int from = 0;
    int to = line.length();
    while (from < to - 1 && "*_~-=[\u2013\u2014 ".indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    while (to > from + 1 && "*_~-=]\u2013\u2014 ".indexOf(line.charAt(to - 1)) >= 0) {
      to--;
    }
    return line.subSequence(from, to).toString();
  }

  private static boolean titles(String line, @Nullable String rest) {
    if (!Character.isUpperCase(line.charAt(0))) {
      return false;
    }
    String after = rest == null ? "" : rest;
    String title = after.strip();
    if (title.isEmpty() || title.equals(".") || title.equals(":")) {
      return true;
    }
    boolean parted = ".:-\u2013\u2014([~".indexOf(title.charAt(0)) >= 0;
    String words = parted ? title.substring(1).strip() : title;
    boolean spaced = parted || Character.isWhitespace(after.charAt(0));
    return spaced && (words.isEmpty() || isTitle(words)) && (parted || capitalised(words));
  }

  /** A title is short and does not end as a sentence does, unless it is shouted. */
  private static boolean isTitle(String words) {
    char last = words.charAt(words.length() - 1);
    boolean sentence = ".,;\"\u201D".indexOf(last) >= 0;
    return !sentence || words.equals(words.toUpperCase(Locale.ROOT));
  }

  /** Without a mark between number and title only capitals tell "Part Two The Sea" from prose. */
  private static boolean capitalised(String words) {
    String[] each = words.split("\\s+");
    long upper =
        Arrays.stream(each)
            .filter(w -> !Character.isLowerCase(w.charAt(0)) || w.length() <= 3)
            .count();
    return !Character.isLowerCase(words.charAt(0)) && upper * 3 >= each.length * 2L;
  }

  private static boolean isRoman(String number) {
    return ROMAN.matcher(number).matches();
  }

  private static boolean isCount(String number) {
    return Character.isDigit(number.charAt(0)) && !number.startsWith("0");
  }
}
