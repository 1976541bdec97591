package org.forewarn.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text form of lexicon entries: a header line, then one entry a line, tab-separated: {@code
 * term, grade, group, pos, exceptions}, exceptions parted by semicolons. The merged form of a model
 * has the lexicon's name as a first column.
 */
public final class LexiconFormat {

  private static final String HEADER = "term\tgrade\tgroup\tpos\texceptions";
  private static final String MERGED_HEADER = "lexicon\t" + HEADER;

  private LexiconFormat() {}

  /**
   * The entries of one lexicon file.
   *
   * @throws IllegalArgumentException naming the line, if the first is not the header, another does
   *     not have five columns or a value is out of range
   */
  public static List<LexiconEntry> read(String lexicon, List<String> lines) {
    requireHeader(lexicon, HEADER, lines);
    List<LexiconEntry> entries = new ArrayList<>(lines.size());
    for (int i = 1; i < lines.size(); i++) {
      entries.add(entry(lexicon, lines.get(i), i + 1));
    }
    return entries;
  }

  /**
   * The entries of a merged file.
   *
   * @throws IllegalArgumentException as {@link #read}
   */
  public static List<LexiconEntry> readMerged(List<String> lines) {
    requireHeader("lexicon", MERGED_HEADER, lines);
    List<LexiconEntry> entries = new ArrayList<>(lines.size());
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      int tab = Math.max(0, line.indexOf('\t'));
      entries.add(entry(line.substring(0, tab), line.substring(tab + 1), i + 1));
    }
    return entries;
  }

  private static void requireHeader(String lexicon, String header, List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).equals(header)) {
      throw new IllegalArgumentException(
          lexicon + " line 1: expected the columns " + header.replace('\t', ' '));
    }
  }

  /** The merged form of a lexicon, in its own order. */
  public static String merged(Lexicon lexicon) {
    StringBuilder text = new StringBuilder(MERGED_HEADER).append('\n');
    for (LexiconEntry entry : lexicon.entries()) {
      text.append(
          String.join(
              "\t",
              entry.lexicon(),
              entry.term(),
              Integer.toString(entry.grade()),
              entry.group(),
              entry.inflection().code(),
              String.join(";", entry.exceptions())));
      text.append('\n');
    }
    return text.toString();
  }

  private static LexiconEntry entry(String lexicon, String line, int number) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 5) {
      throw new IllegalArgumentException(
          lexicon + " line " + number + ": expected 5 columns, found " + columns.length);
    }
    try {
      return entry(lexicon, columns);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(lexicon + " line " + number + ": " + e.getMessage(), e);
    }
  }

  private static LexiconEntry entry(String lexicon, String[] columns) {
    List<String> exceptions =
        Arrays.stream(columns[4].split(";")).map(String::trim).filter(e -> !e.isEmpty()).toList();
    return new LexiconEntry(
        lexicon,
        columns[0],
        grade(columns[1]),
        columns[2],
        Inflection.byCode(columns[3]),
        exceptions);
  }

  private static int grade(String text) {
    if (text.length() != 1 || text.charAt(0) < '1' || text.charAt(0) > '3') {
      throw new IllegalArgumentException("expected a grade 1 to 3, found " + text);
    }
    return text.charAt(0) - '0';
  }
}
