package org.forewarn.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Warning;
import org.junit.jupiter.api.Test;

/** The examples of the documentation are what the program prints. */
class DocumentationTest {

  private static final Path SITE = Path.of("src/site/markdown");
  private static final Golden GOLDEN = Golden.of(DocumentationTest.class);

  private static String page(String name) throws IOException {
    return Files.readString(SITE.resolve(name));
  }

  private static void collectKeys(JsonNode node, Set<String> keys) {
    node.fieldNames().forEachRemaining(keys::add);
    node.forEach(child -> collectKeys(child, keys));
  }

  @Test
  void showsTheTextReportsAsTheyAre() throws IOException {
    assertThat(page("usage.md"))
        .contains("```\n" + GOLDEN.content("under-declared.txt") + "```\n")
        .contains("```\n" + GOLDEN.content("scenes.txt") + "```\n")
        .contains("```\n" + CategoryPage.of(Category.LANGUAGE).text() + "```\n");
  }

  @Test
  void namesEveryKeyOfBothSchemas() throws IOException, JsonProcessingException {
    Set<String> keys = new TreeSet<>();
    ObjectMapper mapper = new ObjectMapper();
    collectKeys(mapper.readTree(GOLDEN.content("under-declared.json")), keys);
    collectKeys(mapper.readTree(GOLDEN.content("scenes.json")), keys);
    for (Warning warning : Warning.values()) {
      keys.remove(warning.id());
    }
    assertThat(keys).hasSizeGreaterThan(50);
    String documentation = page("json.md");
    assertThat(keys).allSatisfy(key -> assertThat(documentation).contains("`" + key + "`"));
  }
}
