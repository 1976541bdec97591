package org.forewarn.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forewarn.text.Span;

/**
 * A word or a mark of a declaration.
 *
 * @param form the word in lower case, singular, American; or the mark itself
 * @param written the characters as written
 * @param span where it stands
 */
record Token(String form, String written, Span span) {

  private static final Pattern PIECES =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])s&m(?![\\p{L}])|[\\p{L}\\p{N}][\\p{L}\\p{N}*]*(?:['\u2019][\\p{L}]+)?\\+?"
              + "|[-\u2013\u2014]+|\\R\\s*\\R|[^\\s\\p{L}\\p{N}]",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> KEPT =
      Set.of("this", "his", "as", "is", "was", "us", "plus", "yes", "ass");

  /** The tokens of {@code text}, their spans moved by {@code offset}; inner hyphens are dropped. */
  static List<Token> of(String text, int offset) {
    List<Token> tokens = new ArrayList<>();
    Matcher pieces = PIECES.matcher(text);
    while (pieces.find()) {
      String written = pieces.group();
      if (!innerHyphen(text, pieces.start(), pieces.end())) {
        Span span = new Span(pieces.start(), pieces.end()).shifted(offset);
        tokens.add(new Token(form(written), written, span));
      }
    }
    return tokens;
  }

  boolean isWord() {
    return Character.isLetterOrDigit(form.charAt(0));
  }

  boolean isNumber() {
    return form.chars().allMatch(Character::isDigit);
  }

  private static boolean innerHyphen(String text, int start, int end) {
    return text.charAt(start) == '-'
        && end - start == 1
        && start > 0
        && end < text.length()
        && Character.isLetterOrDigit(text.charAt(start - 1))
        && Character.isLetterOrDigit(text.charAt(end));
  }

  private static String form(String written) {
    String lower = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (lower.isBlank()) {
      return ".";
    }
    String word =
        lower.endsWith("'s") && lower.length() > 4 ? lower.substring(0, lower.length() - 2) : lower;
    String singular = KEPT.contains(word) ? word : singular(word);
    boolean british = singular.length() >= 6 && singular.endsWith("our");
    return british ? singular.substring(0, singular.length() - 3) + "or" : singular;
  }

  private static String singular(String word) {
    int length = word.length();
    if (length <= 3 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    boolean sibilant =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes");
    return word.substring(0, length - (sibilant ? 2 : 1));
  }
}
