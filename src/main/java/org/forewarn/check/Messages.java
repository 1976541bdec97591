package org.forewarn.check;

import java.util.Locale;
import java.util.Map;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;

/** The sentences of advice, filled from {@code messages.properties}, their only home. */
final class Messages {

  private static final Wording WORDS = Wording.load("messages.properties");

  private Messages() {}

  static Wording words() {
    return WORDS;
  }

  /** Content that no claim names; the words follow from what the declaration does say. */
  static String undeclared(Cover cover, Category category, Severity severity) {
    return WORDS.fill(
        "category-undeclared." + key(cover.name()),
        Map.of("category", category.title(), "found", severity.id()));
  }

  static String underDeclared(Category category, Severity most, Severity severity) {
    return WORDS.fill(
        "category-under-declared",
        Map.of("category", category.title(), "declared", most.id(), "found", severity.id()));
  }

  static String overDeclared(Category category, Severity least, Severity severity) {
    return WORDS.fill(
        "category-over-declared",
        Map.of("category", category.title(), "declared", least.id(), "found", severity.id()));
  }

  static String unsure(Category category, Severity severity) {
    return WORDS.fill(
        "category-unsure", Map.of("category", category.title(), "found", severity.id()));
  }

  static String unsureWarning(Warning warning) {
    return WORDS.fill("category-unsure.warning", Map.of("warning", warning.title()));
  }

  static String notFound(Category category) {
    return WORDS.fill("declared-not-found", Map.of("category", category.title()));
  }

  static String denied(Category category, Severity severity) {
    return WORDS.fill(
        "denied-but-found", Map.of("category", category.title(), "found", severity.id()));
  }

  static String deniedWarning(Warning warning) {
    return WORDS.fill("denied-but-found.warning", Map.of("warning", warning.title()));
  }

  /** Any message about a rating. */
  static String rating(String key, String declared, String fitting, String reasons) {
    return WORDS.fill(key, Map.of("declared", declared, "fitting", fitting, "reasons", reasons));
  }

  static String humanReview() {
    return WORDS.fill("needs-human-review", Map.of());
  }

  private static String key(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
