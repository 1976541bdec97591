package org.forewarn.report;

import java.io.Closeable;
import java.io.IOException;
import org.forewarn.check.CheckResult;

/**
 * A report being written, one work after another. Each work is out as soon as it is added, so that
 * a reader sees the first while the second is read. Not thread-safe.
 */
public interface CheckReport extends Closeable {

  /**
   * Appends one work.
   *
   * @throws IOException if the target refuses it
   */
  void add(CheckResult result) throws IOException;

  /**
   * Appends what a format needs at its end. The target stays open: it belongs to the caller.
   *
   * @throws IOException if the target refuses it
   */
  @Override
  void close() throws IOException;
}
