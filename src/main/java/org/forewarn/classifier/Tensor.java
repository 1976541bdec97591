package org.forewarn.classifier;

import java.util.Objects;

/**
 * A named dense matrix of a model, row by row. The values are owned by this record and must not be
 * changed.
 *
 * @param name its name in the bundle
 * @param rows the number of rows
 * @param columns the number of columns
 * @param values {@code rows * columns} numbers
 */
@SuppressWarnings(
    "ArrayRecordComponent") // identity is never compared; a copy would double a model's memory
public record Tensor(String name, int rows, int columns, float[] values) {

  /**
   * @throws IllegalArgumentException if the number of values is not rows times columns
   */
  public Tensor {
    Objects.requireNonNull(name, "name");
    if (values.length != rows * columns) {
      throw new IllegalArgumentException(
          "Tensor "
              + name
              + " must have "
              + rows
              + " x "
              + columns
              + " values, got "
              + values.length);
    }
  }

  /** The value in a row and column. */
  public float at(int row, int column) {
    return values[row * columns + column];
  }
}
