package org.forewarn.cli;

import java.util.function.Consumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error where it helps, and nothing where it does not. */
final class Progress implements AutoCloseable {

  private static final int FEW = 3;
  private static final int COLUMNS = 79;

  private final Shell shell;
  private final @Nullable ProgressBar bar;

  private Progress(Shell shell, @Nullable ProgressBar bar) {
    this.shell = shell;
    this.bar = bar;
  }

  /** No bar. */
  static Progress none(Shell shell) {
    return new Progress(shell, null);
  }

  /** A bar over {@code files}, unless they are few, nobody looks, or {@code silent}. */
  static Progress over(int files, Shell shell, boolean silent) {
    return silent || files <= FEW || !shell.errTerminal()
        ? none(shell)
        : new Progress(shell, bar(files, shell));
  }

  private static ProgressBar bar(int files, Shell shell) {
    Consumer<String> line =
        text -> {
          shell.err().print('\r' + text);
          shell.err().flush();
        };
    return new ProgressBarBuilder()
        .setTaskName("checking")
        .setInitialMax(files)
        .setStyle(shell.unicode() ? ProgressBarStyle.UNICODE_BLOCK : ProgressBarStyle.ASCII)
        .setConsumer(new DelegatingProgressBarConsumer(line, COLUMNS))
        .build();
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      shell.err().println();
    }
  }
}
