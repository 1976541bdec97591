package org.forewarn.classifier;

/**
 * The features of one stretch of text that are not zero. The arrays are owned by this record and
 * must not be changed.
 *
 * @param columns feature ids
 * @param values their values, one by one
 */
@SuppressWarnings("ArrayRecordComponent") // identity is never compared
public record SparseVector(int[] columns, float[] values) {

  /**
   * @throws IllegalArgumentException unless every column has its value
   */
  public SparseVector {
    if (columns.length != values.length) {
      throw new IllegalArgumentException(
          "Vector must have a value a column, got " + columns.length + " and " + values.length);
    }
  }
}
