package org.forewarn.text;

/**
 * A place for people: 1-based line and column, the column in UTF-16 units.
 *
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Position(int line, int column) {

  /**
   * @throws IllegalArgumentException if either is below 1
   */
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("Position must count from 1, got " + line + ":" + column);
    }
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
