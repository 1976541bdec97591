package org.forewarn.report;

import java.io.IOException;

/** Appends lines of at most {@link #WIDTH} columns; everything on it is made printable first. */
final class Page {

  /** The widest line. */
  static final int WIDTH = 80;

  private final Appendable out;
  private final ReportStyle style;

  Page(Appendable out, ReportStyle style) {
    this.out = out;
    this.style = style;
  }

  ReportStyle style() {
    return style;
  }

  Glyphs glyphs() {
    return style.glyphs();
  }

  /** A fresh line that begins at a column. */
  Line line(int column) {
    return new Line(style.colour()).to(column);
  }

  /** {@code text} made printable and short enough for {@code columns}. */
  String fit(String text, int columns) {
    return Columns.fit(Printable.of(text), columns, glyphs().ellipsis());
  }

  void print(Line line) throws IOException {
    out.append(line.toString()).append('\n');
  }

  void blank() throws IOException {
    out.append('\n');
  }

  /** A bold line that opens a section, after a blank one. */
  void heading(String title, String aside) throws IOException {
    blank();
    print(line(2).add(title, Paint.BOLD).add("  ").add(aside, Paint.DIM));
  }

  /** Wraps {@code text} between {@code column} and the edge. */
  void paragraph(int column, String text, Paint paint) throws IOException {
    paragraph(line(column), column, text, paint);
  }

  /** Goes on from what {@code first} already holds; further lines begin at {@code column}. */
  void paragraph(Line first, int column, String text, Paint paint) throws IOException {
    Line line = first.to(column);
    for (String words : Columns.wrap(Printable.of(text), WIDTH - column)) {
      print(line.add(words, paint));
      line = line(column);
    }
  }
}
