package org.forewarn.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Where a report is written, by name, so that a failure can say where. Every work is flushed, so
 * that the next command in a pipe sees it at once.
 */
final class Output implements AutoCloseable {

  private final String name;
  private final Writer writer;
  private final boolean owned;

  private Output(String name, OutputStream stream, Charset charset, boolean owned) {
    this.name = name;
    this.writer = new BufferedWriter(new OutputStreamWriter(stream, charset));
    this.owned = owned;
  }

  static Output to(OutputStream stream, Charset charset) {
    return new Output("<stdout>", stream, charset, false);
  }

  /**
   * A file, emptied.
   *
   * @throws OutputException if it cannot be written, or is one of {@code inputs}: a story must not
   *     be lost to its report
   */
  static Output toFile(Path path, Charset charset, List<String> inputs) throws OutputException {
    try {
      for (String input : inputs) {
        if (isSame(path, input)) {
          throw new OutputException(path + ": is an input too, expected another file to write");
        }
      }
      return new Output(path.toString(), Files.newOutputStream(path), charset, true);
    } catch (IOException e) {
      throw new OutputException(path + ": cannot be written, expected a file in a folder that can");
    }
  }

  private static boolean isSame(Path path, String input) throws IOException {
    try {
      Path other = Path.of(input);
      return Files.isRegularFile(path) && Files.exists(other) && Files.isSameFile(path, other);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** What reports append to. */
  Appendable appendable() {
    return writer;
  }

  /** Something that writes. */
  interface Writing {
    void write() throws IOException;
  }

  /**
   * Writes and flushes.
   *
   * @return false if the reader at the other end of a pipe has left, so that more is of no use
   * @throws OutputException if the target refuses
   */
  boolean accepts(Writing writing) throws OutputException {
    return succeeds(
        () -> {
          writing.write();
          writer.flush();
        });
  }

  /**
   * Ends the output; standard output itself stays open.
   *
   * @throws OutputException if the target refuses the last of it
   */
  @Override
  public void close() throws OutputException {
    succeeds(owned ? writer::close : writer::flush);
  }

  private boolean succeeds(Writing writing) throws OutputException {
    try {
      writing.write();
      return true;
    } catch (IOException e) {
      if (isClosedPipe(e)) {
        return false;
      }
      throw new OutputException(name + ": cannot be written");
    }
  }

  /** Java has no type for it; the message is the system's. */
  private static boolean isClosedPipe(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
