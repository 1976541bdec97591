package org.forewarn.policy;

/**
 * A scale file that is not what it must be; its message names the file, the line and the column.
 */
public final class InvalidScaleException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String source;
  private final int line;
  private final int column;

  InvalidScaleException(String source, int line, int column, String problem) {
    super(source + ":" + line + ":" + column + ": " + problem);
    this.source = source;
    this.line = line;
    this.column = column;
  }

  /** The file. */
  public String source() {
    return source;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }

  /** The column, from 1. */
  public int column() {
    return column;
  }
}
