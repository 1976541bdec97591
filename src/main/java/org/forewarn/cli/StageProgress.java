package org.forewarn.cli;

import java.util.function.Consumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.forewarn.training.TrainingProgress;
import org.forewarn.training.TrainingStage;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far a training is: a bar on a terminal, a line a stage elsewhere, nothing when quiet.
 */
final class StageProgress implements TrainingProgress, AutoCloseable {

  private static final int COLUMNS = 79;

  private final Shell shell;
  private final boolean quiet;
  private final @Nullable ProgressBar bar;
  private @Nullable TrainingStage current;

  StageProgress(Shell shell, boolean quiet) {
    this.shell = shell;
    this.quiet = quiet;
    this.bar = quiet || !shell.errTerminal() ? null : bar(shell);
  }

  private static ProgressBar bar(Shell shell) {
    Consumer<String> line =
        text -> {
          shell.err().print('\r' + text);
          shell.err().flush();
        };
    return new ProgressBarBuilder()
        .setTaskName("training")
        .setInitialMax(100)
        .setStyle(shell.unicode() ? ProgressBarStyle.UNICODE_BLOCK : ProgressBarStyle.ASCII)
        .setConsumer(new DelegatingProgressBarConsumer(line, COLUMNS))
        .build();
  }

  @Override
  public void at(TrainingStage stage, int done, int steps) {
    if (bar != null) {
      bar.stepTo(before(stage) + (long) stage.share() * done / steps);
      bar.setExtraMessage(stage.title());
    } else if (!quiet && stage != current) {
      shell.complain(stage.title());
    }
    current = stage;
  }

  private static int before(TrainingStage stage) {
    int sum = 0;
    for (TrainingStage each : TrainingStage.values()) {
      sum += each.ordinal() < stage.ordinal() ? each.share() : 0;
    }
    return sum;
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      shell.err().println();
    }
  }
}
