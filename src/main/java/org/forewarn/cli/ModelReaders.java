package org.forewarn.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.forewarn.evaluation.Readers;
import org.jspecify.annotations.Nullable;

/** Opens a model bundle for evaluation. */
@FunctionalInterface
public interface ModelReaders {

  /**
   * The readers of a model.
   *
   * @param model the bundle's folder, or null for the one that is shipped
   * @throws IOException if it cannot be read or does not match its digests
   */
  Readers open(@Nullable Path model) throws IOException;
}
