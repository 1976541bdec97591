package org.forewarn.language;

/** How a text shows where a paragraph ends. */
enum ParagraphStyle {
  /** Every line is a paragraph; blank lines may stand between. */
  LINES,
  /** Lines are wrapped; a blank line ends the paragraph. */
  BLOCKS,
  /** Lines are wrapped and hardly a blank line stands; a deeper indent begins a paragraph. */
  INDENTS;

  /** A wrapped line is at least this long, in characters. */
  private static final int WRAPPED_LENGTH = 30;

  /** No typist wraps lines by hand wider than this. */
  private static final int WIDEST_WRAP = 160;

  /** The style that the lines themselves show. */
  static ParagraphStyle of(CharSequence text, Lines lines) {
    int judged = 0;
    int soft = 0;
    int blank = 0;
    int deeper = 0;
    for (int i = 0; i + 1 < lines.count(); i++) {
      blank += lines.isBlank(i) ? 1 : 0;
      boolean adjacent = !lines.isBlank(i) && !lines.isBlank(i + 1);
      deeper += adjacent && lines.indent(i + 1) > lines.indent(i) ? 1 : 0;
      if (adjacent && lines.length(i) >= WRAPPED_LENGTH) {
        judged++;
        soft += lines.length(i) <= WIDEST_WRAP && endsSoftly(text, lines, i) ? 1 : 0;
      }
    }
    return decide(judged, soft, blank, deeper, lines.count());
  }

  private static ParagraphStyle decide(int judged, int soft, int blank, int deeper, int lines) {
    if (judged == 0) {
      return blank > 0 && lines > 6 && blank * 5 < lines ? LINES : blank > 0 ? BLOCKS : LINES;
    }
    if (soft * 5 < judged * 2) {
      return LINES;
    }
    return blank * 50 < lines && deeper * 25 > lines ? INDENTS : BLOCKS;
  }

  /**
   * Whether line {@code i} breaks off inside a sentence, as only wrapped lines do again and again.
   */
  private static boolean endsSoftly(CharSequence text, Lines lines, int i) {
    char last = text.charAt(lines.end(i) - 1);
    return Character.isLetterOrDigit(last) || last == ',' || last == ';';
  }
}
