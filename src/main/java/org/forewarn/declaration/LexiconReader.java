package org.forewarn.declaration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.forewarn.declaration.Meaning.ModifierKind;
import org.forewarn.declaration.Meaning.Reading;
import org.forewarn.declaration.Meaning.WordRole;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;
import org.jspecify.annotations.Nullable;

/** Reads the vocabulary of declarations from its tables. */
final class LexiconReader {

  private final Lexicon lexicon = new Lexicon();

  /** The built-in vocabulary. */
  static Lexicon standard() {
    LexiconReader reader = new LexiconReader();
    reader.table("content.tsv", LexiconReader::content);
    reader.table("modifiers.tsv", LexiconReader::modifier);
    reader.table("words.tsv", LexiconReader::word);
    reader.table("scales.tsv", LexiconReader::scaleValue);
    reader.table("neutral.tsv", row -> new Meaning.Neutral());
    return reader.lexicon;
  }

  private void table(String name, Function<List<String>, Meaning> meaning) {
    for (String line : lines(name)) {
      List<String> row = List.of(line.split("\t", -1));
      Meaning read = meaning.apply(row);
      for (String phrase : row.get(0).split(";", -1)) {
        lexicon.add(phrase, read);
      }
    }
  }

  private static List<String> lines(String name) {
    try (InputStream in = LexiconReader.class.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Vocabulary table must be readable: " + name, e);
    }
  }

  private static Meaning content(List<String> row) {
    if (row.get(1).equals("-")) {
      return new Meaning.Neutral();
    }
    boolean denies = row.size() > 5 && row.get(5).equals("denies");
    return new Meaning.Content(category(row.get(1)), warning(row.get(2)), range(row, 3), denies);
  }

  private static Meaning modifier(List<String> row) {
    Category alone = row.size() > 4 ? category(row.get(4)) : null;
    return new Meaning.Modifier(ModifierKind.valueOf(upper(row.get(1))), range(row, 2), alone);
  }

  private static Meaning word(List<String> row) {
    String[] role = row.get(1).split(" ", -1);
    return new Meaning.Function(WordRole.valueOf(role[0]), role.length > 1 ? role[1] : null);
  }

  private static Meaning scaleValue(List<String> row) {
    return new Meaning.ScaleValue(row.get(1), row.get(2), Reading.valueOf(upper(row.get(3))));
  }

  private static SeverityRange range(List<String> row, int column) {
    return new SeverityRange(
        Severity.ofLevel(Integer.parseInt(row.get(column))),
        Severity.ofLevel(Integer.parseInt(row.get(column + 1))));
  }

  private static Category category(String id) {
    return Category.byId(id)
        .orElseThrow(() -> new IllegalStateException("Category must exist, got " + id));
  }

  private static @Nullable Warning warning(String id) {
    return id.equals("-")
        ? null
        : Warning.byId(id)
            .orElseThrow(() -> new IllegalStateException("Warning must exist, got " + id));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
