package org.forewarn.training;

import java.util.Arrays;

/** A sparse matrix by rows, grown row by row. Not safe to share while it grows. */
final class SparseRows {

  private int[] starts = new int[1024];
  private int[] columns = new int[8192];
  private float[] values = new float[8192];
  private int rows;
  private int width;

  /** Adds a row; columns need not be sorted, values belong to them one by one. */
  void add(int[] rowColumns, float[] rowValues) {
    int from = starts[rows];
    int to = from + rowColumns.length;
    if (to > columns.length) {
      columns = Arrays.copyOf(columns, Math.max(to, columns.length * 2));
      values = Arrays.copyOf(values, columns.length);
    }
    System.arraycopy(rowColumns, 0, columns, from, rowColumns.length);
    System.arraycopy(rowValues, 0, values, from, rowValues.length);
    if (++rows == starts.length) {
      starts = Arrays.copyOf(starts, rows * 2);
    }
    starts[rows] = to;
    for (int column : rowColumns) {
      width = Math.max(width, column + 1);
    }
  }

  int rows() {
    return rows;
  }

  int width() {
    return width;
  }

  /** {@code this * dense}, where {@code dense} has {@code k} columns; the result is row by row. */
  float[] times(float[] dense, int k) {
    float[] result = new float[rows * k];
    for (int row = 0; row < rows; row++) {
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        axpy(values[i], dense, columns[i] * k, result, row * k, k);
      }
    }
    return result;
  }

  /**
   * {@code transpose(this) * dense}, where {@code dense} has {@code k} columns, for {@code
   * outWidth} columns of this.
   */
  float[] transposeTimes(float[] dense, int k, int outWidth) {
    float[] result = new float[outWidth * k];
    for (int row = 0; row < rows; row++) {
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        axpy(values[i], dense, row * k, result, columns[i] * k, k);
      }
    }
    return result;
  }

  private static void axpy(float factor, float[] from, int fromAt, float[] to, int toAt, int k) {
    for (int j = 0; j < k; j++) {
      to[toAt + j] += factor * from[fromAt + j];
    }
  }
}
