package org.forewarn.check;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.forewarn.policy.ContentSummary;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Measure;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;

/**
 * The words of headers, from {@code phrases.properties}: {@code category.severity}, made more exact
 * by the first warning of taxonomy order that has words of its own.
 */
final class Phrases {

  private static final Wording WORDS = Wording.load("phrases.properties");

  private Phrases() {}

  static Wording words() {
    return WORDS;
  }

  /** The words of a rationale for one category. */
  static String rationale(Category category, Severity severity, ContentSummary content) {
    String plain = category.id() + "." + severity.id();
    return counted(plain, content)
        .or(() -> specific(plain, category, content.warnings()))
        .or(() -> WORDS.find(plain))
        .orElse(severity.id() + " " + category.title());
  }

  /** The tag for a category at a severity, if it has one. */
  static Optional<String> tag(Category category, Severity severity) {
    return WORDS.find("tag." + category.id() + "." + severity.id());
  }

  /** The tag for a warning, if it has one. */
  static Optional<String> tag(Warning warning) {
    return WORDS.find("tag." + warning.id());
  }

  private static Optional<String> specific(String plain, Category category, Set<Warning> warnings) {
    return Arrays.stream(Warning.values())
        .filter(w -> w.parent() == category && warnings.contains(w))
        .flatMap(w -> WORDS.find(plain + "." + w.id()).stream())
        .findFirst();
  }

  /** A counted fact says more than any warning: one harshest expletive is "brief". */
  private static Optional<String> counted(String plain, ContentSummary content) {
    return Arrays.stream(Measure.values())
        .filter(measure -> content.measure(measure) > 0)
        .flatMap(measure -> counted(plain, measure, content.measure(measure)).stream())
        .findFirst();
  }

  private static Optional<String> counted(String plain, Measure measure, int count) {
    String key = plain + "." + measure.id();
    return WORDS.find(key + "." + count).or(() -> WORDS.find(key));
  }
}
