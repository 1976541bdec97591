package org.forewarn.input;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The labels that metadata lines start with, from a table. Immutable, safe to share. */
final class LabelVocabulary {

  private static final Pattern JOINT = Pattern.compile("\\s*(?:/|&|,|\\band\\b)\\s*");
  private static final Pattern PLURAL = Pattern.compile("\\(s\\)?");
  private static final Pattern DRESSING = Pattern.compile("[\\s*_]+");

  /** What a label says and how much it proves. */
  record Entry(MetadataKey key, LabelKind kind) {}

  private final Map<String, Entry> entries;

  private LabelVocabulary(Map<String, Entry> entries) {
    this.entries = Map.copyOf(entries);
  }

  /** The built-in labels. */
  static LabelVocabulary standard() {
    Map<String, Entry> entries = new HashMap<>();
    for (String[] row : Tables.rows("labels.tsv")) {
      Entry entry = new Entry(MetadataKey.valueOf(row[1]), LabelKind.valueOf(row[2]));
      if (entries.put(normalised(row[0]), entry) != null) {
        throw new IllegalStateException("Label must be listed once, got " + row[0]);
      }
    }
    return new LabelVocabulary(entries);
  }

  /**
   * What a label as written says; parts joined by a slash, an ampersand or "and" must all be known,
   * and the rating wins, else the first.
   */
  Optional<Entry> find(String written) {
    String label = normalised(written);
    Entry whole = entries.get(label);
    return whole != null ? Optional.of(whole) : joined(JOINT.split(label));
  }

  private Optional<Entry> joined(String[] parts) {
    Entry best = null;
    for (String part : parts) {
      Entry entry = entries.get(part);
      if (entry == null) {
        return Optional.empty();
      }
      best = best == null || entry.key() == MetadataKey.RATING ? entry : best;
    }
    return Optional.ofNullable(best);
  }

  private static String normalised(String label) {
    String lower = label.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    String plural = PLURAL.matcher(lower).replaceAll("s");
    return DRESSING.matcher(plural).replaceAll(" ").strip();
  }
}
