package org.forewarn.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forewarn.bundle.BundleException;
import org.forewarn.check.CheckResult;
import org.forewarn.check.ModelIdentity;
import org.forewarn.engine.CheckOptions;
import org.forewarn.input.InputSource;
import org.forewarn.input.UnreadableInputException;
import org.forewarn.report.Sample;

/** A command line with nothing real around it: streams in memory, a checker made by hand. */
final class Console {

  static final ModelIdentity MODEL = new ModelIdentity("sample", "1", "0123456789abcdef".repeat(4));

  final StringWriter err = new StringWriter();
  final List<CheckOptions> asked = new ArrayList<>();
  final List<Path> loaded = new ArrayList<>();
  private final ByteArrayOutputStream captured = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  private OutputStream out = captured;
  private InputStream in = InputStream.nullInputStream();
  private Charset charset = StandardCharsets.UTF_8;
  private boolean terminal;

  Console reading(String text) {
    in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Console onTerminal() {
    terminal = true;
    return this;
  }

  Console with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Console writingTo(OutputStream other) {
    out = other;
    return this;
  }

  Console on(Charset platform) {
    charset = platform;
    return this;
  }

  int run(Object... args) {
    return run(this::load, args);
  }

  int run(Checker.Loader loader, Object... args) {
    Shell shell =
        new Shell(in, out, new PrintWriter(err), terminal, terminal, charset, environment);
    String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
    return Main.run(shell, loader, words);
  }

  String out() {
    return captured.toString(StandardCharsets.UTF_8);
  }

  List<String> complaints() {
    return err.toString().lines().toList();
  }

  private Checker load(Path bundle) throws BundleException {
    synchronized (loaded) {
      loaded.add(bundle == null ? Path.of("jar") : bundle);
    }
    if (bundle != null && bundle.endsWith("bad-model")) {
      throw new BundleException("network.bin: digest 00ff, expected ff00");
    }
    return new ByContent(asked);
  }

  /** Answers by the first word of the story, so that a test chooses by what it writes. */
  static final class ByContent implements Checker {

    private final List<CheckOptions> asked;

    ByContent(List<CheckOptions> asked) {
      this.asked = asked;
    }

    @Override
    public CheckResult check(InputSource source, CheckOptions options)
        throws UnreadableInputException {
      asked.add(options);
      String text = new String(source.bytes(), StandardCharsets.UTF_8);
      if (text.isBlank()) {
        throw new UnreadableInputException(source.name(), "is empty, expected a story");
      }
      return switch (text.strip().split("\\s")[0]) {
        case "consistent" -> Sample.consistent();
        case "undeclared" -> Sample.undeclared();
        case "broken" -> throw new IllegalStateException("Scene must end, got 3");
        case "deep" -> throw new StackOverflowError();
        default -> Sample.underDeclared();
      };
    }

    @Override
    public ModelIdentity model() {
      return MODEL;
    }
  }
}
