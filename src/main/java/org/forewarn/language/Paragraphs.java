package org.forewarn.language;

import java.util.ArrayList;
import java.util.List;
import org.forewarn.text.Span;

/**
 * Finds paragraphs: parted by blank lines where lines are wrapped, one a line where they are not,
 * by indents where a wrapped text has no blank lines. Stateless, linear in the text.
 */
public final class Paragraphs {

  private final CharSequence text;
  private final Lines lines;
  private final ParagraphStyle style;
  private final List<Paragraph> found = new ArrayList<>();

  private Paragraphs(CharSequence text, Lines lines) {
    this.text = text;
    this.lines = lines;
    this.style = ParagraphStyle.of(text, lines);
  }

  /** The paragraphs inside {@code range}, in order; white space alone gives none. */
  public static List<Paragraph> of(CharSequence text, Span range) {
    return of(text, Lines.of(text, range));
  }

  /** The paragraphs that {@code lines} make, for a caller that needs the lines too. */
  public static List<Paragraph> of(CharSequence text, Lines lines) {
    return new Paragraphs(text, lines).find();
  }

  private List<Paragraph> find() {
    int blank = 0;
    int first = -1;
    int gap = 0;
    for (int i = 0; i < lines.count(); i++) {
      if (lines.isBlank(i)) {
        blank++;
        continue;
      }
      if (first < 0 || blank > 0 || opens(i)) {
        close(first, i - 1 - blank, gap);
        first = i;
        gap = found.isEmpty() ? 0 : blank;
      }
      blank = 0;
    }
    close(first, lines.count() - 1 - blank, gap);
    return found;
  }

  private boolean opens(int line) {
    return switch (style) {
      case LINES -> true;
      case BLOCKS -> false;
      case INDENTS -> lines.indent(line) > lines.indent(line - 1);
    };
  }

  private void close(int first, int last, int gap) {
    if (first >= 0 && lines.start(first) < lines.end(last) && last < text.length()) {
      found.add(new Paragraph(new Span(lines.start(first), lines.end(last)), gap));
    }
  }
}
