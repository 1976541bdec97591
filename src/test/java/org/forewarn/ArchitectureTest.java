package org.forewarn;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the package table of {@code architecture.md}: who may import whom, and who may know which
 * library.
 */
class ArchitectureTest {

  private static final Map<String, List<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("text", List.of()),
          Map.entry("taxonomy", List.of()),
          Map.entry("input", List.of("text")),
          Map.entry("declaration", List.of("text", "taxonomy", "input")),
          Map.entry("language", List.of("text")),
          Map.entry("scene", List.of("text", "language")),
          Map.entry("feature", List.of("text", "language", "scene")),
          Map.entry("classifier", List.of("taxonomy", "feature")),
          Map.entry("bundle", List.of("taxonomy", "feature", "classifier")),
          Map.entry("assessment", List.of("text", "taxonomy", "scene", "classifier")),
          Map.entry("policy", List.of("taxonomy")),
          Map.entry("check", List.of("text", "taxonomy", "declaration", "assessment", "policy")),
          Map.entry(
              "report",
              List.of(
                  "text",
                  "taxonomy",
                  "input",
                  "declaration",
                  "language",
                  "scene",
                  "assessment",
                  "policy",
                  "check")),
          Map.entry(
              "engine",
              List.of(
                  "text",
                  "taxonomy",
                  "input",
                  "declaration",
                  "language",
                  "scene",
                  "feature",
                  "classifier",
                  "bundle",
                  "assessment",
                  "policy",
                  "check")),
          Map.entry("corpus", List.of("text", "taxonomy", "scene", "input")),
          Map.entry(
              "evaluation",
              List.of("text", "taxonomy", "scene", "classifier", "assessment", "corpus", "engine")),
          Map.entry(
              "training",
              List.of(
                  "text",
                  "taxonomy",
                  "language",
                  "scene",
                  "feature",
                  "classifier",
                  "bundle",
                  "corpus",
                  "evaluation")));

  private static final Map<String, List<String>> FENCES =
      Map.of(
          "opennlp..", List.of("org.forewarn.language.."),
          "org.deeplearning4j..",
              List.of("org.forewarn.classifier.dl4j..", "org.forewarn.training.."),
          "org.nd4j..", List.of("org.forewarn.classifier.dl4j..", "org.forewarn.training.."),
          "com.fasterxml.jackson..",
              List.of(
                  "org.forewarn.bundle..",
                  "org.forewarn.corpus..",
                  "org.forewarn.policy..",
                  "org.forewarn.report..",
                  "org.forewarn.http.."),
          "picocli..", List.of("org.forewarn.cli.."),
          "org.jsoup..", List.of("org.forewarn.input.."));

  private static JavaClasses classes;

  @BeforeAll
  static void importClasses() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.forewarn");
    assertThat(classes).as("imported classes").hasSizeGreaterThan(40);
  }

  @Test
  void everyPackageImportsOnlyWhatItsRowAllows() {
    MAY_IMPORT.forEach(
        (name, allowed) -> {
          List<String> packages = new ArrayList<>(List.of("org.forewarn." + name + ".."));
          allowed.forEach(other -> packages.add("org.forewarn." + other + ".."));
          String[] inside = packages.toArray(String[]::new);
          classes()
              .that()
              .resideInAPackage("org.forewarn." + name + "..")
              .should()
              .onlyDependOnClassesThat(
                  com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(inside)
                      .or(
                          com.tngtech.archunit.core.domain.JavaClass.Predicates
                              .resideOutsideOfPackage("org.forewarn..")))
              .allowEmptyShould(false)
              .check(classes);
        });
  }

  @Test
  void everyPackageHasARow() {
    List<String> known = new ArrayList<>(MAY_IMPORT.keySet());
    known.add("cli");
    String[] rows = known.stream().map(p -> "org.forewarn." + p + "..").toArray(String[]::new);
    classes().should().resideInAnyPackage(rows).check(classes);
  }

  @Test
  void librariesStayBehindTheirFences() {
    FENCES.forEach(
        (library, homes) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(homes.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(false)
                .check(classes));
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.forewarn.(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void onlyTheCommandLineTouchesTheConsole() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.forewarn.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(classes);
  }
}
