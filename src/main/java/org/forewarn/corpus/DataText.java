package org.forewarn.corpus;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The text of data files: strictly UTF-8, unpacked where the name ends in {@code .gz}. */
final class DataText {

  private static final String SOUND = "UTF-8, and a whole archive if it is packed";

  private DataText() {}

  /** Takes a line and its number from 1. */
  @FunctionalInterface
  interface LineTaker {
    void take(long number, String line) throws IOException;
  }

  /** Hands over line by line; bytes that are no text end the file with a fault. */
  static void forEachLine(Path file, String shown, FaultSink faults, LineTaker taker)
      throws IOException {
    long number = 0;
    try (BufferedReader lines = open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        taker.take(number, line);
      }
    } catch (CharacterCodingException | ZipException | EOFException e) {
      faults.accept(new Fault(shown, 0, "unreadable after line " + number, SOUND));
    }
  }

  /**
   * The whole text of a plain file.
   *
   * @throws BadRowException if it is not UTF-8
   */
  static String read(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new BadRowException("not UTF-8", "UTF-8");
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    InputStream content =
        file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    // A decoder of our own reports what the reader's default one would replace.
    return new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder()));
  }
}
