package org.forewarn.classifier.dl4j;

import org.bytedeco.openblas.global.openblas;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * Keeps ND4J to one thread for each caller. The matrices are too small to share out: works are read
 * in parallel instead, and sums in one order give the same bytes on every machine.
 */
public final class SingleThread {

  private SingleThread() {}

  /** From now on; repeated calls do nothing more. */
  public static void use() {
    Nd4j.getAffinityManager();
    NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
    openblas.blas_set_num_threads(1);
  }
}
