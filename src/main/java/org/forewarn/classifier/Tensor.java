package org.forewarn.classifier;

import java.util.Objects;

/**
 * A named matrix of a model, row by row. The values are owned by the record and must not be
 * changed: a copy would double a model's memory.
 */
public sealed interface Tensor {

  /** Its name in the bundle. */
  String name();

  /** The number of rows. */
  int rows();

  /** The number of columns. */
  int columns();

  /** A matrix of 32-bit floats. */
  @SuppressWarnings("ArrayRecordComponent")
  record Floats(String name, int rows, int columns, float[] values) implements Tensor {

    /**
     * @throws IllegalArgumentException if the number of values is not rows times columns
     */
    public Floats {
      requireShape(name, rows, columns, values.length);
    }
  }

  /** A matrix of signed bytes, scaled by a matrix of one float a row that stands beside it. */
  @SuppressWarnings("ArrayRecordComponent")
  record Bytes(String name, int rows, int columns, byte[] values) implements Tensor {

    /**
     * @throws IllegalArgumentException if the number of values is not rows times columns
     */
    public Bytes {
      requireShape(name, rows, columns, values.length);
    }
  }

  /** A matrix of 32-bit integers. */
  @SuppressWarnings("ArrayRecordComponent")
  record Ints(String name, int rows, int columns, int[] values) implements Tensor {

    /**
     * @throws IllegalArgumentException if the number of values is not rows times columns
     */
    public Ints {
      requireShape(name, rows, columns, values.length);
    }
  }

  private static void requireShape(String name, int rows, int columns, int values) {
    Objects.requireNonNull(name, "name");
    if (rows < 0 || columns < 0 || values != (long) rows * columns) {
      throw new IllegalArgumentException(
          "Tensor " + name + " must have " + rows + " x " + columns + " values, got " + values);
    }
  }
}
