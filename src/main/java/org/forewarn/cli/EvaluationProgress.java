package org.forewarn.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.forewarn.evaluation.ReadingProgress;
import org.jspecify.annotations.Nullable;

/** A progress bar for each part of an evaluation in turn, on standard error. */
final class EvaluationProgress implements ReadingProgress, AutoCloseable {

  private static final int COLUMNS = 79;

  private final PrintWriter err;
  private @Nullable ProgressBar bar;

  EvaluationProgress(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void read(String part, int done, int total) {
    if (bar == null) {
      bar = open(part, total);
    }
    bar.stepTo(done);
    if (done == total) {
      close();
    }
  }

  private ProgressBar open(String part, int total) {
    return new ProgressBarBuilder()
        .setTaskName(part)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new DelegatingProgressBarConsumer(this::show, COLUMNS))
        .build();
  }

  private void show(String line) {
    err.print('\r' + line);
    err.flush();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
      err.println();
      err.flush();
    }
  }
}
