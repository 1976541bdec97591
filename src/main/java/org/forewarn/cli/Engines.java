package org.forewarn.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.forewarn.bundle.BundleException;
import org.jspecify.annotations.Nullable;

/**
 * Loads the engine in the background: the native library and the model take longer to load than all
 * that a command does before it needs them. One loading at a time, kept for the next caller. Used
 * from one thread.
 */
final class Engines {

  private final Checker.Loader loader;
  private @Nullable Loading loading;

  Engines(Checker.Loader loader) {
    this.loader = loader;
  }

  private record Loading(@Nullable Path bundle, FutureTask<Checker> task) {}

  /** Begins to load, unless that bundle is being loaded already; returns at once. */
  void prepare(@Nullable Path bundle) {
    begin(bundle);
  }

  /**
   * The checker of a bundle, once it is loaded.
   *
   * @throws BundleException if it cannot be loaded, and if this jar lacks the native library of
   *     this platform
   */
  Checker await(@Nullable Path bundle) throws BundleException {
    try {
      return begin(bundle).task().get();
    } catch (ExecutionException e) {
      throw explain(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BundleException("loading the model was interrupted");
    }
  }

  private Loading begin(@Nullable Path bundle) {
    Loading current = loading;
    if (current == null || !Objects.equals(current.bundle(), bundle)) {
      current = new Loading(bundle, new FutureTask<>(() -> loader.load(bundle)));
      loading = current;
      Thread thread = new Thread(current.task(), "engine-loader");
      thread.setDaemon(true);
      thread.start();
    }
    return current;
  }

  private static BundleException explain(@Nullable Throwable cause) {
    if (cause instanceof BundleException problem) {
      return problem;
    }
    if (cause instanceof LinkageError) {
      return new BundleException(
          "the native library does not load ("
              + cause
              + "), expected a jar built for this platform");
    }
    throw new IllegalStateException("Engine must load, got " + cause, cause);
  }
}
