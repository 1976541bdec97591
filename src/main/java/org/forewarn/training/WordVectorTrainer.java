package org.forewarn.training;

import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Factorises the positive pointwise mutual information of word pairs into word vectors by
 * randomised subspace iteration (Halko, Martinsson and Tropp 2011). Same counts and seed give the
 * same vectors.
 */
final class WordVectorTrainer {

  private static final int OVERSAMPLING = 16;
  private static final int ITERATIONS = 4;

  private final int dimensions;
  private final long seed;

  WordVectorTrainer(int dimensions, long seed) {
    this.dimensions = dimensions;
    this.seed = seed;
  }

  /**
   * Unit-length vectors, {@code vocabulary} rows of {@code dimensions} each; a word without pairs
   * gets zeros.
   */
  float[] train(SparseRows pmi, int vocabulary) {
    int k = dimensions + OVERSAMPLING;
    float[] basis = gaussian(vocabulary * k);
    for (int i = 0; i < ITERATIONS; i++) {
      basis = pmi.times(basis, k);
      orthonormalise(basis, vocabulary, k);
    }
    float[] image = pmi.times(basis, k);
    return scaled(basis, project(basis, image, vocabulary, k), vocabulary, k);
  }

  private float[] gaussian(int n) {
    Random random = new Random(seed);
    float[] values = new float[n];
    for (int i = 0; i < n; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return values;
  }

  // Modified Gram-Schmidt, column by column.
  private static void orthonormalise(float[] basis, int rows, int k) {
    for (int column = 0; column < k; column++) {
      for (int other = 0; other < column; other++) {
        double dot = dot(basis, column, other, rows, k);
        for (int row = 0; row < rows; row++) {
          basis[row * k + column] -= (float) (dot * basis[row * k + other]);
        }
      }
      double norm = Math.sqrt(dot(basis, column, column, rows, k));
      for (int row = 0; row < rows; row++) {
        basis[row * k + column] /= (float) Math.max(norm, 1e-12);
      }
    }
  }

  private static double dot(float[] basis, int a, int b, int rows, int k) {
    double sum = 0;
    for (int row = 0; row < rows; row++) {
      sum += (double) basis[row * k + a] * basis[row * k + b];
    }
    return sum;
  }

  private static EigenDecomposition project(float[] basis, float[] image, int rows, int k) {
    double[][] small = new double[k][k];
    for (int row = 0; row < rows; row++) {
      for (int a = 0; a < k; a++) {
        for (int b = 0; b < k; b++) {
          small[a][b] += (double) basis[row * k + a] * image[row * k + b];
        }
      }
    }
    RealMatrix matrix = new Array2DRowRealMatrix(small);
    return new EigenDecomposition(matrix.add(matrix.transpose()).scalarMultiply(0.5));
  }

  private float[] scaled(float[] basis, EigenDecomposition eigen, int rows, int k) {
    float[] vectors = new float[rows * dimensions];
    for (int row = 0; row < rows; row++) {
      double norm = 0;
      for (int d = 0; d < dimensions; d++) {
        double sum = 0;
        for (int j = 0; j < k; j++) {
          sum += basis[row * k + j] * eigen.getV().getEntry(j, d);
        }
        double value = sum * Math.sqrt(Math.abs(eigen.getRealEigenvalue(d)));
        vectors[row * dimensions + d] = (float) value;
        norm += value * value;
      }
      normalise(vectors, row * dimensions, Math.sqrt(norm));
    }
    return vectors;
  }

  private void normalise(float[] vectors, int at, double norm) {
    for (int d = 0; norm > 1e-9 && d < dimensions; d++) {
      vectors[at + d] = (float) (vectors[at + d] / norm);
    }
  }
}
