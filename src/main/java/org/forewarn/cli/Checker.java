package org.forewarn.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.forewarn.bundle.BundleException;
import org.forewarn.bundle.Manifest;
import org.forewarn.check.CheckResult;
import org.forewarn.check.ModelIdentity;
import org.forewarn.engine.CheckOptions;
import org.forewarn.engine.ForewarnEngine;
import org.forewarn.input.InputSource;
import org.forewarn.input.UnreadableInputException;
import org.jspecify.annotations.Nullable;

/** What commands need of an engine. Not thread-safe. */
interface Checker {

  /**
   * What one work holds beside what it declares.
   *
   * @throws UnreadableInputException if the source holds no story
   */
  CheckResult check(InputSource source, CheckOptions options) throws UnreadableInputException;

  /** Which model reads. */
  ModelIdentity model();

  /** What its model says of its own making, where there is a real one behind it. */
  default Optional<Manifest> manifest() {
    return Optional.empty();
  }

  /** Loads a checker. */
  interface Loader {

    /**
     * The checker of a bundle.
     *
     * @param bundle its folder, or null for the one inside the jar
     * @throws BundleException if it cannot be read or verified
     */
    Checker load(@Nullable Path bundle) throws BundleException;
  }

  /** The checker that the real engine of {@code bundle} is. */
  static Checker ofEngine(@Nullable Path bundle) throws BundleException {
    ForewarnEngine engine = ForewarnEngine.load(bundle);
    return new Checker() {
      @Override
      public CheckResult check(InputSource source, CheckOptions options)
          throws UnreadableInputException {
        return engine.check(source, options);
      }

      @Override
      public ModelIdentity model() {
        return engine.model();
      }

      @Override
      public Optional<Manifest> manifest() {
        return Optional.of(engine.manifest());
      }
    };
  }
}
