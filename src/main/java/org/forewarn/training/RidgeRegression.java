package org.forewarn.training;

import java.util.Arrays;

/**
 * Ridge regression of several targets at once on sparse rows, by conjugate gradients on the normal
 * equations. The last column of the weights is the intercept, which is not penalised beyond its
 * tiny share. Deterministic.
 */
final class RidgeRegression {

  private final double penalty;
  private final int iterations;

  RidgeRegression(double penalty, int iterations) {
    this.penalty = penalty;
    this.iterations = iterations;
  }

  /**
   * The weights, {@code features} rows of {@code k} columns.
   *
   * @param x rows of features below {@code features}
   * @param y targets, a row of {@code k} for each row of {@code x}
   * @param rowWeights the weight of each row
   */
  float[] fit(SparseRows x, int features, float[] y, int k, float[] rowWeights) {
    float[] weighted = y.clone();
    scaleRows(weighted, rowWeights, k);
    float[] residual = x.transposeTimes(weighted, k, features);
    float[] solution = new float[features * k];
    float[] direction = residual.clone();
    double[] norms = columnDots(residual, residual, k);
    for (int i = 0; i < iterations; i++) {
      float[] image = normal(x, direction, k, features, rowWeights);
      double[] curvature = columnDots(direction, image, k);
      step(solution, direction, norms, curvature, k, 1);
      step(residual, image, norms, curvature, k, -1);
      double[] next = columnDots(residual, residual, k);
      turn(direction, residual, next, norms, k);
      norms = next;
    }
    return solution;
  }

  private float[] normal(SparseRows x, float[] direction, int k, int features, float[] rowWeights) {
    float[] image = x.times(direction, k);
    scaleRows(image, rowWeights, k);
    float[] result = x.transposeTimes(image, k, features);
    for (int i = 0; i < result.length; i++) {
      result[i] += (float) penalty * direction[i];
    }
    return result;
  }

  private static void scaleRows(float[] values, float[] rowWeights, int k) {
    for (int row = 0; row < rowWeights.length; row++) {
      for (int j = 0; j < k; j++) {
        values[row * k + j] *= rowWeights[row];
      }
    }
  }

  private static double[] columnDots(float[] a, float[] b, int k) {
    double[] dots = new double[k];
    for (int i = 0; i < a.length; i += k) {
      for (int j = 0; j < k; j++) {
        dots[j] += (double) a[i + j] * b[i + j];
      }
    }
    return dots;
  }

  private static void step(
      float[] to, float[] along, double[] norms, double[] curvature, int k, int sign) {
    double[] alpha = new double[k];
    Arrays.setAll(alpha, j -> sign * norms[j] / Math.max(curvature[j], 1e-30));
    for (int i = 0; i < to.length; i += k) {
      for (int j = 0; j < k; j++) {
        to[i + j] += (float) (alpha[j] * along[i + j]);
      }
    }
  }

  private static void turn(
      float[] direction, float[] residual, double[] next, double[] norms, int k) {
    for (int i = 0; i < direction.length; i += k) {
      for (int j = 0; j < k; j++) {
        double beta = next[j] / Math.max(norms[j], 1e-30);
        direction[i + j] = (float) (residual[i + j] + beta * direction[i + j]);
      }
    }
  }
}
