package org.forewarn.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads files of one JSON object a line, plain or gzip by their ending. */
final class JsonLines {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonLines() {}

  /** Turns one object into a value. */
  interface Reading<T> {

    /**
     * @throws BadRowException if the object does not hold what it should
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
    return rows(root, name, reading, Corpus::stop).stream().map(Row::value).toList();
  }

  /**
   * As {@link #read}, with the place of each value; a line that cannot be read goes to the sink.
   */
  static <T> List<Row<T>> rows(Path root, String name, Reading<T> reading, FaultSink faults)
      throws IOException {
    Optional<Path> file = locate(root, name);
    List<Row<T>> rows = new ArrayList<>();
    if (file.isPresent()) {
      String shown = root.relativize(file.get()).toString().replace('\\', '/');
      DataText.forEachLine(
          file.get(), shown, faults, (n, line) -> addRow(rows, shown, n, line, reading, faults));
    }
    return rows;
  }

  /** The file itself, or its packed form. */
  static Optional<Path> locate(Path root, String name) {
    Path plain = root.resolve(name);
    Path packed = root.resolve(name + ".gz");
    return Files.exists(plain) ? Optional.of(plain) : Optional.of(packed).filter(Files::exists);
  }

  /**
   * One JSON object.
   *
   * @throws BadRowException if the text is not one; the parser's own message would quote the text
   */
  static JsonNode object(String text) {
    JsonNode node;
    try {
      node = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new BadRowException("not JSON at column " + column, "one JSON object");
    }
    if (!node.isObject()) {
      throw new BadRowException("a JSON " + node.getNodeType(), "one JSON object");
    }
    return node;
  }

  private static <T> void addRow(
      List<Row<T>> rows, String file, long number, String line, Reading<T> read, FaultSink faults)
      throws CorpusException {
    if (!line.isBlank()) {
      try {
        rows.add(new Row<>(file, number, read.read(object(line))));
      } catch (BadRowException e) {
        faults.accept(Fault.of(file, number, e));
      }
    }
  }
}
