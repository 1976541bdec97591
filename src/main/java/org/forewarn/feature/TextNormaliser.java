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

  // Look-alikes that Unicode decomposition does not fold (after Unicode TR39, the ones met in
  // obfuscated English).
  private static final String CONFUSABLE =
      "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0455\u0458\u04bb\u0501\u051b\u043a\u043c\u0442\u0432\u043d"
          + "\u03b1\u03bf\u03c1\u03c5\u03bd\u03b9\u03ba\u0131\u0142\u00f8\u0111\u0261";
  private static final String PLAIN = "aeopcyxisjhdqkmtbh" + "aopuvik" + "ilodg";

  private TextNormaliser() {}

  /** The folded view of a stretch of {@code text}. */
  public static AlignedText normalise(CharSequence text, Span range) {
    AlignedText.Builder view = AlignedText.builder(range.length());
    for (int i = range.start(); i < range.end(); ) {
      int point = Character.codePointAt(text, i);
      append(view, point, i);
      i += Character.charCount(point);
    }
    return view.build(range.end());
  }

  private static void append(AlignedText.Builder view, int point, int origin) {
    if (point < 0x80) {
      view.append((char) (point >= 'A' && point <= 'Z' ? point + 32 : point), origin);
    } else if (!isInvisible(point)) {
      appendFolded(view, point, origin);
    }
  }

  private static boolean isInvisible(int point) {
    int type = Character.getType(point);
    return type == Character.FORMAT || type == Character.NON_SPACING_MARK || point == 0x00ad;
  }

  private static void appendFolded(AlignedText.Builder view, int point, int origin) {
    switch (point) {
      case 0x2018, 0x2019, 0x02bc, 0x2032, 0x00b4 -> view.append('\'', origin);
      case 0x201c, 0x201d, 0x201e, 0x00ab, 0x00bb, 0x2033 -> view.append('"', origin);
      case 0x2010, 0x2011 -> view.append('-', origin);
      case 0x2026 -> view.append('.', origin);
      case 0x00a2 -> view.append('c', origin);
      case 0x20ac -> view.append('e', origin);
      default -> appendDecomposed(view, point, origin);
    }
  }

  private static void appendDecomposed(AlignedText.Builder view, int point, int origin) {
    String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
    String lower = plain.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        int known = CONFUSABLE.indexOf(c);
        view.append(known >= 0 ? PLAIN.charAt(known) : c, origin);
      }
    }
  }
}
