package org.forewarn.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.forewarn.taxonomy.Category;

/**
 * Two texts that differ in little but what counts: a negation, a figure of speech, who speaks.
 *
 * @param id unique in its file
 * @param category the category in which they differ
 * @param phenomenon what makes the difference
 * @param stronger the text that holds more of the category
 * @param weaker the text that holds less
 */
public record MinimalPair(
    String id, Category category, String phenomenon, String stronger, String weaker) {

  public MinimalPair {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(phenomenon, "phenomenon");
    Objects.requireNonNull(stronger, "stronger");
    Objects.requireNonNull(weaker, "weaker");
  }

  /**
   * The pairs of a file of JSON lines; none if there is no such file.
   *
   * @throws CorpusException naming file and line if a line cannot be read
   */
  public static List<MinimalPair> read(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null
        ? List.of()
        : JsonLines.read(folder, String.valueOf(file.getFileName()), MinimalPair::pair);
  }

  private static MinimalPair pair(JsonNode row) {
    return new MinimalPair(
        SceneReading.text(row, "id"),
        SceneReading.category(SceneReading.text(row, "category")),
        SceneReading.text(row, "phenomenon"),
        SceneReading.text(row, "stronger"),
        SceneReading.text(row, "weaker"));
  }
}
