package org.forewarn.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Warning;

/**
 * What each severity of one category means, for people.
 *
 * @param category the category
 * @param text its page, lines of at most 80 columns, each ended by a line feed
 */
public record CategoryPage(Category category, String text) {

  /** The page of {@code category}, with the warnings that belong under it. */
  public static CategoryPage of(Category category) {
    return new CategoryPage(category, read(category) + warnings(category));
  }

  private static String read(Category category) {
    String name = "/org/forewarn/explain/" + category.id() + ".txt";
    try (InputStream in = CategoryPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Jar must hold " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static String warnings(Category category) {
    String ids =
        Arrays.stream(Warning.values())
            .filter(warning -> warning.parent() == category)
            .map(Warning::id)
            .collect(Collectors.joining(", "));
    if (ids.isEmpty()) {
      return "";
    }
    String lines =
        Columns.wrap(ids, Page.WIDTH - 4).stream()
            .map(line -> "    " + line + "\n")
            .collect(Collectors.joining());
    return "\n  Warnings under it\n" + lines;
  }
}
