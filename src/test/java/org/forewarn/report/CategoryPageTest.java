package org.forewarn.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every category has a page that says what each of its severities means. */
class CategoryPageTest {

  @ParameterizedTest
  @EnumSource(Category.class)
  void explainsEverySeverityAndTheCloseCalls(Category category) {
    String page = CategoryPage.of(category).text();
    assertThat(page.lines().findFirst().orElseThrow()).endsWith("(" + category.id() + ")");
    for (Severity severity : Severity.values()) {
      assertThat(page).containsPattern("(?m)^  " + severity.id() + " +\\S.{8,}");
    }
    assertThat(page).containsPattern("Close calls\n    - \\S+").endsWith("\n");
    assertThat(page.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(81));
  }

  @ParameterizedTest
  @EnumSource(Warning.class)
  void namesEveryWarningOnThePageOfItsCategory(Warning warning) {
    String page = CategoryPage.of(warning.parent()).text();
    String listed = page.substring(page.indexOf("Warnings under it"));
    assertThat(listed.split("[\\s,]+")).contains(warning.id());
  }

  @Test
  void listsNoWarningsWhereACategoryHasNone() {
    assertThat(CategoryPage.of(Category.LANGUAGE).text()).doesNotContain("Warnings under it");
  }
}
