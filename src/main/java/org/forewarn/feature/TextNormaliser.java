package org.forewarn.feature;

import java.text.Normalizer;
import java.util.Locale;
import org.forewarn.text.AlignedText;
import org.forewarn.text.Span;

/**
 * Folds what hides a word without changing what it says: case, accents, curly quotes, full-width
 * and mathematical letters, letters of other scripts that look Latin, invisible characters.
 * Stateless, safe to share.
 */
public final class TextNormaliser {

  private static final char NO_MARK = 0;

  private TextNormaliser() {}

  /**
   * The folded view of a stretch of {@code text}; nothing outside the stretch has a say in it.
   *
   * @throws IndexOutOfBoundsException if the stretch reaches past the text
   */
  public static AlignedText normalise(CharSequence text, Span range) {
    AlignedText.Builder view = AlignedText.builder(range.length());
    for (int i = range.start(); i < range.end(); ) {
      int point = pointAt(text, i, range.end());
      append(view, point, i, isBesideLetter(text, i, range));
      i += Character.charCount(point);
    }
    return view.build(range.end());
  }

  private static int pointAt(CharSequence text, int i, int end) {
    return i + 1 < end ? Character.codePointAt(text, i) : text.charAt(i);
  }

  // Only asked of currency signs: in a price they stand beside digits, in a word beside letters.
  private static boolean isBesideLetter(CharSequence text, int i, Span range) {
    char c = text.charAt(i);
    return (isCent(c) || c == '\u20ac')
        && ((i > range.start() && Character.isLetter(text.charAt(i - 1)))
            || (i + 1 < range.end() && Character.isLetter(text.charAt(i + 1))));
  }

  private static boolean isCent(int point) {
    return point == 0x00a2 || point == 0xffe0;
  }

  private static void append(AlignedText.Builder view, int point, int origin, boolean inWord) {
    if (point < 0x80) {
      view.append((char) (point >= 'A' && point <= 'Z' ? point + 32 : point), origin);
    } else if (inWord) {
      view.append(isCent(point) ? 'c' : 'e', origin);
    } else if (!isInvisible(point)) {
      appendFolded(view, point, origin);
    }
  }

  private static boolean isInvisible(int point) {
    int type = Character.getType(point);
    return type == Character.FORMAT
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || LookAlikes.isBlankLetter(point);
  }

  private static void appendFolded(AlignedText.Builder view, int point, int origin) {
    char mark = plainMark(point);
    if (mark != NO_MARK) {
      view.append(mark, origin);
    } else {
      appendDecomposed(view, point, origin);
    }
  }

  private static char plainMark(int point) {
    return switch (point) {
      case 0x2018, 0x2019, 0x02bc, 0x2032, 0x00b4 -> '\'';
      case 0x201c, 0x201d, 0x201e, 0x00ab, 0x00bb, 0x2033 -> '"';
      case 0x2010, 0x2011 -> '-';
      case 0x2026 -> '.';
      case 0x2022, 0x204e, 0x2217, 0x2588, 0x25a0, 0x25cf -> '*';
      default -> NO_MARK;
    };
  }

  private static void appendDecomposed(AlignedText.Builder view, int point, int origin) {
    String letter = Character.toString(LookAlikes.fromNegative(point));
    String plain = Normalizer.normalize(letter, Normalizer.Form.NFKD);
    String lower = plain.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        char mark = plainMark(c);
        view.append(mark != NO_MARK ? mark : LookAlikes.plain(c), origin);
      }
    }
  }
}
