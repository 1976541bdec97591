package org.forewarn.scene;

import java.util.ArrayList;
import java.util.List;
import org.forewarn.language.Lines;
import org.forewarn.language.Paragraph;
import org.forewarn.language.Paragraphs;
import org.forewarn.language.WordCounter;
import org.forewarn.text.Span;

/**
 * Splits a stretch into prose paragraphs, separator rows and headings. A row or heading is found
 * even where no blank line stands around it. Linear in the text; use once.
 */
final class BlockScanner {

  /** No mark or heading is longer than this. */
  private static final int LONGEST_MARK = 160;

  private final CharSequence text;
  private final Lines lines;
  private final List<Block> blocks = new ArrayList<>();
  private int next;

  private BlockScanner(CharSequence text, Span range) {
    this.text = text;
    this.lines = Lines.of(text, range);
  }

  /** The blocks of {@code range}, in order, disjoint; white space alone gives none. */
  static List<Block> scan(CharSequence text, Span range) {
    BlockScanner scanner = new BlockScanner(text, range);
    Paragraphs.of(text, scanner.lines).forEach(scanner::add);
    return List.copyOf(scanner.blocks);
  }

  private void add(Paragraph paragraph) {
    while (lines.isBlank(next) || lines.start(next) < paragraph.span().start()) {
      next++;
    }
    int last = next;
    while (last + 1 < lines.count()
        && lines.end(last + 1) <= paragraph.span().end()
        && !lines.isBlank(last + 1)) {
      last++;
    }
    addLines(next, last, paragraph.blankLines());
    next = last + 1;
  }

  private void addLines(int first, int last, int blankLines) {
    int from = first;
    int blank = blankLines;
    for (int i = first; i <= last; i++) {
      int underline = i < lines.count() - 1 && isUnderlined(i) ? 1 : 0;
      BlockKind kind = underline > 0 ? BlockKind.HEADING : kind(i);
      if (kind == BlockKind.PROSE) {
        continue;
      }
      addProse(from, i - 1, blank);
      blank = from == i ? blank : 0;
      add(i, i + underline, blank, kind);
      i += underline;
      from = i + 1;
      blank = 0;
    }
    addProse(from, last, blank);
  }

  private void addProse(int first, int last, int blankLines) {
    if (first <= last) {
      add(first, last, blankLines, BlockKind.PROSE);
    }
  }

  private void add(int first, int last, int blankLines, BlockKind kind) {
    Span span = new Span(lines.start(first), lines.end(last));
    boolean slug = kind == BlockKind.HEADING && SlugLine.matches(line(first));
    blocks.add(new Block(span, blankLines, kind, slug, WordCounter.count(text, span)));
  }

  private BlockKind kind(int i) {
    if (lines.length(i) > LONGEST_MARK || lines.length(i) == 0) {
      return BlockKind.PROSE;
    }
    CharSequence line = line(i);
    if (SeparatorRow.matches(line)) {
      return rulesATable(i) ? BlockKind.PROSE : BlockKind.SEPARATOR;
    }
    boolean heading = SlugLine.matches(line) || (HeadingLine.matches(line) && startsFresh(i));
    return heading || (standsAlone(i) && isLoneHeading(i)) ? BlockKind.HEADING : BlockKind.PROSE;
  }

  /** Whether line {@code i} is a title underlined as Markdown has it ({@code ===} below it). */
  private boolean isUnderlined(int i) {
    boolean rule = SeparatorRow.isRule(line(i + 1)) && text.charAt(lines.start(i + 1)) != '_';
    if (!rule || lines.isBlank(i) || lines.length(i) > 80 || !isEdge(i - 1) || !isEdge(i + 2)) {
      return false;
    }
    char last = text.charAt(lines.end(i) - 1);
    return Character.isLetterOrDigit(last) && !SeparatorRow.matches(line(i));
  }

  private boolean isLoneHeading(int i) {
    CharSequence line = line(i);
    return HeadingLine.isNumberedTitle(line)
        || (HeadingLine.isBareNumber(line) && !counts(i, -1) && !counts(i, 1));
  }

  /** Whether the nearest line that way is a number too, as in a countdown or a list. */
  private boolean counts(int i, int step) {
    int at = i + step;
    while (at >= 0 && at < lines.count() && lines.isBlank(at)) {
      at += step;
    }
    return at >= 0 && at < lines.count() && HeadingLine.isBareNumber(line(at));
  }

  /** A heading never continues the line before it. */
  private boolean startsFresh(int i) {
    return isEdge(i - 1)
        || !Character.isLowerCase(text.charAt(lines.end(i - 1) - 1))
        || lines.length(i - 1) > LONGEST_MARK;
  }

  private boolean standsAlone(int i) {
    return isEdge(i - 1) && isEdge(i + 1);
  }

  private boolean isEdge(int i) {
    return i < 0 || i >= lines.count() || lines.isBlank(i);
  }

  /** Whether the row lies between lines set in columns: the rule of a table, no mark. */
  private boolean rulesATable(int i) {
    return !isEdge(i - 1) && !isEdge(i + 1) && (hasColumns(i - 1) || hasColumns(i + 1));
  }

  private boolean hasColumns(int i) {
    String line = line(i).toString();
    return line.indexOf('|') >= 0 || line.indexOf('\t') >= 0 || line.contains("   ");
  }

  private CharSequence line(int i) {
    return text.subSequence(lines.start(i), lines.end(i));
  }
}
