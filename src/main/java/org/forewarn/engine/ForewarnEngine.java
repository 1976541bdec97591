package org.forewarn.engine;

import java.nio.file.Path;
import org.forewarn.bundle.BundleException;
import org.forewarn.check.CheckResult;
import org.forewarn.check.ModelIdentity;
import org.forewarn.input.InputSource;
import org.forewarn.input.UnreadableInputException;
import org.jspecify.annotations.Nullable;

/** Reads works with one loaded model. Not thread-safe: one a thread. */
public final class ForewarnEngine {

  private final ModelIdentity model;

  private ForewarnEngine(ModelIdentity model) {
    this.model = model;
  }

  /**
   * The engine of a bundle.
   *
   * @param bundleOrNull its folder, or null for the one inside the jar
   * @throws BundleException if it cannot be read or verified
   */
  public static ForewarnEngine load(@Nullable Path bundleOrNull) throws BundleException {
    throw new BundleException(bundleOrNull + ": no model can be loaded");
  }

  /**
   * What one work holds beside what it declares.
   *
   * @throws UnreadableInputException if the source holds no story
   */
  public CheckResult check(InputSource source, CheckOptions options)
      throws UnreadableInputException {
    throw new UnreadableInputException(source.name(), "no model, expected one for " + options);
  }

  /** Which model reads. */
  public ModelIdentity model() {
    return model;
  }
}
