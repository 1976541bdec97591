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
final class Output {

  private final String name;
  private final Writer writer;

  private Output(String name, Writer writer) {
    this.name = name;
    this.writer = writer;
  }

  static Output to(OutputStream stream, Charset charset) {
    return new Output("<stdout>", new BufferedWriter(new OutputStreamWriter(stream, charset)));
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
      OutputStream stream = Files.newOutputStream(path);
      return new Output(
          path.toString(), new BufferedWriter(new OutputStreamWriter(stream, charset)));
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
    try {
      writing.write();
      writer.flush();
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

  /** Ends the output. */
  void close() throws OutputException {
    accepts(writer::close);
  }
}
