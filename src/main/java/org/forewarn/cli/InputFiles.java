package org.forewarn.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.forewarn.input.InputSource;
import org.forewarn.input.UnreadableInputException;

/** Reads the files a command was given; {@code -} is standard input. */
final class InputFiles {

  static final String STDIN = "-";

  /** Far above any story and far below what an array holds. */
  private static final int LIMIT = 256 << 20;

  private final InputStream in;

  InputFiles(InputStream in) {
    this.in = in;
  }

  /**
   * The bytes of one input.
   *
   * @throws UnreadableInputException if there are none to be had, with what was expected
   */
  InputSource read(String name) throws UnreadableInputException {
    return name.equals(STDIN) ? stdin() : file(name);
  }

  private InputSource stdin() throws UnreadableInputException {
    try {
      return bounded("<stdin>", in);
    } catch (IOException e) {
      throw new UnreadableInputException("<stdin>", "cannot be read, expected a story");
    }
  }

  private static InputSource file(String name) throws UnreadableInputException {
    Path path = path(name);
    if (Files.isDirectory(path)) {
      throw new UnreadableInputException(name, "is a directory, expected a file");
    }
    try (InputStream file = Files.newInputStream(path)) {
      return bounded(name, file);
    } catch (NoSuchFileException e) {
      throw new UnreadableInputException(name, "no such file, expected a story");
    } catch (AccessDeniedException e) {
      throw new UnreadableInputException(name, "permission denied, expected a readable file");
    } catch (IOException e) {
      throw new UnreadableInputException(name, "cannot be read, expected a readable file");
    }
  }

  private static Path path(String name) throws UnreadableInputException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UnreadableInputException(name, "is no path on this system, expected a file");
    }
  }

  private static InputSource bounded(String name, InputStream bytes)
      throws IOException, UnreadableInputException {
    byte[] content = bytes.readNBytes(LIMIT + 1);
    if (content.length > LIMIT) {
      throw new UnreadableInputException(name, "is larger than 256 MiB, expected one story");
    }
    return new InputSource(name, content);
  }
}
