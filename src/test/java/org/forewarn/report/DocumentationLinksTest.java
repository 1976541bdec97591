package org.forewarn.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links in the documentation lead somewhere, and every page of the site is in its menu. */
class DocumentationLinksTest {

  private static final Path SITE = Path.of("src/site");
  private static final List<Path> ROOTS = List.of(SITE, Path.of("training-data"));
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");
  private static final Pattern MENU = Pattern.compile("href=\"([^\":]+)\\.html\"");

  @Test
  void everyRelativeLinkNamesAFile() throws IOException {
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        links++;
        if (!Files.exists(page.resolveSibling(link.group(1)))) {
          broken.add(page + ": " + link.group(1));
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(links).isGreaterThan(60);
  }

  @Test
  void theMenuLeadsToEveryPage() throws IOException {
    Path markdown = SITE.resolve("markdown");
    List<String> expected =
        pages().stream()
            .filter(page -> page.startsWith(markdown))
            .map(page -> markdown.relativize(page).toString().replace('\\', '/'))
            .map(name -> name.replaceFirst("\\.md$", ""))
            .toList();
    List<String> listed =
        MENU.matcher(Files.readString(SITE.resolve("site.xml")))
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Path root : ROOTS) {
      try (Stream<Path> files = Files.walk(root)) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    return pages;
  }
}
