package org.forewarn.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;

/**
 * The lines of an archive with tags: a rating, archive warnings and additional tags. The archive
 * warnings are the archive's own words; that nothing of them applies is said only when that is
 * sure.
 */
final class TagLines {

  private static final int MOST_TAGS = 12;
  private static final String GRAPHIC = "Graphic Depictions Of Violence";
  private static final String DEATH = "Major Character Death";
  private static final String NON_CON = "Rape/Non-Con";
  private static final String NO_WARNING = "No Archive Warnings Apply";
  private static final String OPEN = "Creator Chose Not To Use Archive Warnings";

  private final ContentElements elements;
  private final Findings findings;
  private final boolean needsReview;

  /**
   * @param needsReview whether a person should read the work first, so that nothing is ruled out
   */
  TagLines(ContentElements elements, Findings findings, boolean needsReview) {
    this.elements = elements;
    this.findings = findings;
    this.needsReview = needsReview;
  }

  String write(String rating, Detail detail) {
    List<String> lines = new ArrayList<>();
    lines.add("Rating: " + rating);
    lines.add("Archive Warnings: " + String.join(", ", archiveWarnings()));
    Set<String> tags = additional(detail);
    if (!tags.isEmpty()) {
      lines.add("Additional Tags: " + String.join(", ", tags));
    }
    return String.join("\n", lines);
  }

  private List<String> archiveWarnings() {
    List<String> warnings = new ArrayList<>();
    if (sure(Category.VIOLENCE, Severity.SEVERE) || sure(Category.GORE, Severity.SEVERE)) {
      warnings.add(GRAPHIC);
    }
    if (findings.firm(Warning.CHARACTER_DEATH) && sure(Category.DEATH, Severity.MODERATE)) {
      warnings.add(DEATH);
    }
    if (sure(Category.SEXUAL_VIOLENCE, Severity.SEVERE)) {
      warnings.add(NON_CON);
    }
    if (warnings.isEmpty()) {
      warnings.add(needsReview || inDoubt() ? OPEN : NO_WARNING);
    }
    return warnings;
  }

  private boolean sure(Category category, Severity severity) {
    return findings.of(category).sure().atLeast(severity);
  }

  private boolean inDoubt() {
    return possible(Category.VIOLENCE, Severity.SEVERE)
        || possible(Category.GORE, Severity.SEVERE)
        || possible(Category.SEXUAL_VIOLENCE, Severity.MODERATE)
        || possible(Category.DEATH, Severity.SEVERE)
        || findings.warning(Warning.CHARACTER_DEATH).isPresent();
  }

  private boolean possible(Category category, Severity severity) {
    return findings.of(category).possible().atLeast(severity);
  }

  private Set<String> additional(Detail detail) {
    Set<String> tags = new LinkedHashSet<>();
    for (ContentElement element : elements.firm()) {
      Phrases.tag(element.category(), element.severity())
          .ifPresent(tag -> tags.add(detail.mark(tag, element.scenes())));
      warningsOf(element).forEach(tags::add);
    }
    return new LinkedHashSet<>(tags.stream().limit(MOST_TAGS).toList());
  }

  private List<String> warningsOf(ContentElement element) {
    return findings.firmWarnings().stream()
        .filter(w -> w.parent() == element.category())
        .flatMap(w -> Phrases.tag(w).stream())
        .toList();
  }
}
