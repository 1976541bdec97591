package org.forewarn.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at the real process: its streams, and whether a person sits behind them. */
final class Terminal {

  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  private Terminal() {}

  /** The shell this process was started from. */
  static Shell shell() {
    boolean outTerminal = isTerminal(1);
    boolean errTerminal = isTerminal(2);
    Charset charset = platformCharset();
    Charset errCharset = errTerminal ? charset : StandardCharsets.UTF_8;
    return new Shell(
        // Unbuffered, reading all of a pipe fails: FileInputStream asks for its length.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, errCharset),
        outTerminal,
        errTerminal,
        charset,
        System.getenv());
  }

  /**
   * Whether a descriptor is a terminal. {@link System#console} alone cannot tell: it is null as
   * soon as standard input is redirected.
   */
  private static boolean isTerminal(int descriptor) {
    try {
      String target =
          Files.readSymbolicLink(DESCRIPTORS.resolve(String.valueOf(descriptor))).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException noSuchFileSystem) {
      return System.console() != null;
    }
  }

  private static Charset platformCharset() {
    String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", ""));
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.US_ASCII;
    }
  }
}
