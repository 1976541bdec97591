package org.forewarn.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads files of one JSON object a line, plain or gzip by their ending. */
final class JsonLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLines() {}

  /** Turns one object into a value. */
  interface Reading<T> {

    /**
     * @throws IllegalArgumentException if the object does not hold what it should
     */
    T read(JsonNode object);
  }

  /**
   * The values of all lines of {@code root/name}, {@code name} with or without {@code .gz}; none if
   * there is no such file.
   *
   * @throws CorpusException naming file and line if a line cannot be read
   */
  static <T> List<T> read(Path root, String name, Reading<T> reading) throws IOException {
    Path plain = root.resolve(name);
    Path packed = root.resolve(name + ".gz");
    if (Files.exists(plain)) {
      return read(plain, reading);
    }
    return Files.exists(packed) ? read(packed, reading) : List.of();
  }

  private static <T> List<T> read(Path file, Reading<T> reading) throws IOException {
    List<T> values = new ArrayList<>();
    try (BufferedReader lines = open(file)) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          values.add(value(file, number, line, reading));
        }
      }
    }
    return values;
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    InputStream content =
        file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    return new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
  }

  private static <T> T value(Path file, long number, String line, Reading<T> reading)
      throws CorpusException {
    String name = String.valueOf(file.getFileName());
    try {
      return reading.read(JSON.readTree(line));
    } catch (JsonProcessingException e) {
      throw new CorpusException(name, number, "not a JSON object, expected one a line", e);
    } catch (IllegalArgumentException e) {
      throw new CorpusException(name, number, String.valueOf(e.getMessage()), e);
    }
  }
}
