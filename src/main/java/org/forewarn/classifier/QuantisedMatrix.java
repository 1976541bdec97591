package org.forewarn.classifier;

import java.util.List;

/**
 * A matrix of signed bytes with one scale a row; a value is {@code scale * byte}. A quarter of the
 * size of floats, and within 0.4 % of a row's largest value. Immutable, safe to share.
 */
public final class QuantisedMatrix {

  private static final int LARGEST = 127;

  private final int rows;
  private final int columns;
  private final byte[] values;
  private final float[] scales;

  QuantisedMatrix(int rows, int columns, byte[] values, float[] scales) {
    requireShape(values.length, rows, columns);
    if (scales.length != rows) {
      throw new IllegalArgumentException(
          "Matrix must have a scale a row, got " + scales.length + " for " + rows);
    }
    this.rows = rows;
    this.columns = columns;
    this.values = values;
    this.scales = scales;
  }

  private static void requireShape(int values, int rows, int columns) {
    if (values != (long) rows * columns) {
      throw new IllegalArgumentException(
          "Matrix must have " + rows + " x " + columns + " values, got " + values);
    }
  }

  /**
   * The nearest quantised matrix to {@code rows * columns} floats.
   *
   * @throws IllegalArgumentException if there are more or fewer
   */
  public static QuantisedMatrix of(float[] floats, int rows, int columns) {
    requireShape(floats.length, rows, columns);
    byte[] values = new byte[floats.length];
    float[] scales = new float[rows];
    for (int row = 0; row < rows; row++) {
      float largest = 0;
      for (int i = row * columns; i < (row + 1) * columns; i++) {
        largest = Math.max(largest, Math.abs(floats[i]));
      }
      scales[row] = largest / LARGEST;
      for (int i = row * columns; largest > 0 && i < (row + 1) * columns; i++) {
        values[i] = (byte) Math.round(floats[i] / scales[row]);
      }
    }
    return new QuantisedMatrix(rows, columns, values, scales);
  }

  /** Adds {@code factor} times a row to {@code sum} from {@code at} on. */
  public void addRow(int row, float factor, float[] sum, int at) {
    float scale = factor * scales[row];
    int from = row * columns;
    for (int i = 0; i < columns; i++) {
      sum[at + i] += scale * values[from + i];
    }
  }

  /** The number of rows. */
  public int rows() {
    return rows;
  }

  /** The number of columns. */
  public int columns() {
    return columns;
  }

  /** The matrices to store under {@code name}: the bytes and their scales. */
  public List<Tensor> tensors(String name) {
    return List.of(
        new Tensor.Bytes(name, rows, columns, values),
        new Tensor.Floats(name + ".scale", rows, 1, scales));
  }
}
