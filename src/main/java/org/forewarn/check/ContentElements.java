package org.forewarn.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.forewarn.policy.ContentSummary;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;

/**
 * What a header should name, strongest first: what is surely moderate or severe, else, in a mild
 * work, what is mild.
 *
 * @param firm what can be relied on
 * @param considered what may be there and is left to the author
 */
record ContentElements(List<ContentElement> firm, List<ContentElement> considered) {

  /** A header that names everything warns of nothing. */
  private static final int MOST = 6;

  ContentElements {
    firm = List.copyOf(firm);
    considered = List.copyOf(considered);
  }

  static ContentElements of(Findings findings, SceneLocator scenes) {
    ContentSummary sure = findings.sure();
    List<ContentElement> firm = new ArrayList<>();
    List<ContentElement> mild = new ArrayList<>();
    List<ContentElement> considered = new ArrayList<>();
    for (Category category : Category.values()) {
      Finding finding = findings.of(category);
      Function<Severity, ContentElement> element =
          severity ->
              new ContentElement(
                  category,
                  severity,
                  Phrases.rationale(category, severity, sure),
                  scenes.scenes(category));
      if (finding.sure().atLeast(Severity.MODERATE)) {
        firm.add(element.apply(finding.sure()));
      } else if (finding.found().atLeast(Severity.MODERATE)) {
        considered.add(element.apply(finding.found()));
      } else if (finding.sure() == Severity.MILD) {
        mild.add(element.apply(Severity.MILD));
      }
    }
    return new ContentElements(strongest(firm.isEmpty() ? mild : firm), strongest(considered));
  }

  private static List<ContentElement> strongest(List<ContentElement> elements) {
    return elements.stream()
        .sorted(Comparator.comparing(ContentElement::severity).reversed())
        .limit(MOST)
        .toList();
  }
}
