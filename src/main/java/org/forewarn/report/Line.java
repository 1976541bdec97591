package org.forewarn.report;

/**
 * One line of a text report while it is put together: painted pieces at known columns. Padding is
 * written only before more text, so that no line ends in blanks.
 */
final class Line {

  private final boolean colour;
  private final StringBuilder text = new StringBuilder();
  private int width;
  private int next;

  Line(boolean colour) {
    this.colour = colour;
  }

  /** Moves to a column, counted from 0; a line that is past it stays. */
  Line to(int column) {
    next = Math.max(next, column);
    return this;
  }

  Line add(String piece) {
    return add(piece, Paint.PLAIN);
  }

  Line add(String piece, Paint paint) {
    if (piece.isBlank()) {
      return to(next + Columns.of(piece));
    }
    text.append(" ".repeat(next - width)).append(colour ? paint.over(piece) : piece);
    width = next + Columns.of(piece);
    next = width;
    return this;
  }

  /** The columns left of this line. */
  int room() {
    return Page.WIDTH - next;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
