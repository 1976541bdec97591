package org.forewarn.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads collections of whole works from gzip JSON lines with {@code id} and {@code text}. */
public final class LongTextReader {

  private LongTextReader() {}

  /**
   * The works of one file, in its order.
   *
   * @throws IOException if the file cannot be read or a line is no such record
   */
  public static List<LongText> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<LongText> works = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = mapper.readTree(line);
        if (!node.hasNonNull("id") || !node.hasNonNull("text")) {
          throw new IOException(file + ":" + (works.size() + 1) + ": expected id and text");
        }
        works.add(new LongText(node.get("id").asText(), node.get("text").asText()));
      }
    }
    return works;
  }
}
