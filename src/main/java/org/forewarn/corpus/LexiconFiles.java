package org.forewarn.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.forewarn.taxonomy.Category;

/**
 * Reads {@code lexicons/*.tsv}: {@code term, grade, group, pos, exceptions} a line, tabs between.
 */
final class LexiconFiles {

  private static final String HEADER = "term\tgrade\tgroup\tpos\texceptions";
  // Lexicons of cues that are no category: what surrounds a term, and what official rules count.
  private static final Set<String> CUES = Set.of("context", "measure");
  private static final Set<String> POS = Set.of("n", "v", "a", "x");

  private final Path root;
  private final FaultSink faults;

  LexiconFiles(Path root, FaultSink faults) {
    this.root = root;
    this.faults = faults;
  }

  /** The well-formed terms of all files in order; the rest goes to the sink. */
  List<GradedTerm> read() throws IOException {
    List<GradedTerm> terms = new ArrayList<>();
    Path folder = root.resolve("lexicons");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
          readFile(file, terms);
        }
      }
    }
    return terms;
  }

  private void readFile(Path file, List<GradedTerm> terms) throws IOException {
    String name = String.valueOf(file.getFileName());
    String lexicon = name.substring(0, name.length() - ".tsv".length());
    String shown = "lexicons/" + name;
    if (!CUES.contains(lexicon) && Category.byId(lexicon).isEmpty()) {
      faults.accept(new Fault(shown, 0, "lexicon " + lexicon, "a category id, context or measure"));
    }
    List<String> lines = new ArrayList<>();
    DataText.forEachLine(file, shown, faults, (number, line) -> lines.add(line));
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      faults.accept(new Fault(shown, 1, "no header line", HEADER.replace('\t', ' ')));
    }
    Map<String, Integer> firstLine = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      try {
        GradedTerm term = term(lexicon, lines.get(i));
        once(firstLine, term, i + 1);
        terms.add(term);
      } catch (BadRowException e) {
        faults.accept(Fault.of(shown, i + 1L, e));
      }
    }
  }

  private static void once(Map<String, Integer> firstLine, GradedTerm term, int line) {
    Integer first = firstLine.putIfAbsent(term.term(), line);
    if (first != null) {
      throw new BadRowException("term again, first in line " + first, "each term once a file");
    }
  }

  private static GradedTerm term(String lexicon, String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 5) {
      throw new BadRowException(columns.length + " columns", "5");
    }
    require(isTerm(columns[0]), "term is blank, padded or not lower-case", "a lower-case term");
    require(columns[1].matches("[1-3]"), "grade " + columns[1], "1 to 3");
    require(!columns[2].isBlank(), "no group", "a sense group");
    require(POS.contains(columns[3]), "pos " + columns[3], "n, v, a or x");
    List<String> exceptions =
        Arrays.stream(columns[4].split(";")).map(String::strip).filter(e -> !e.isEmpty()).toList();
    require(
        exceptions.stream().allMatch(e -> e.equals(e.toLowerCase(Locale.ROOT))),
        "an exception is not lower-case",
        "lower-case exceptions");
    return new GradedTerm(
        lexicon, columns[0], Integer.parseInt(columns[1]), columns[2], columns[3], exceptions);
  }

  private static boolean isTerm(String text) {
    return !text.isBlank()
        && text.equals(text.strip().toLowerCase(Locale.ROOT))
        && !text.contains("  ");
  }

  private static void require(boolean holds, String what, String expected) {
    if (!holds) {
      throw new BadRowException(what, expected);
    }
  }
}
