package org.forewarn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.forewarn.bundle.BundleException;
import org.forewarn.check.CheckResult;
import org.forewarn.check.Verdict;
import org.forewarn.corpus.Corpus;
import org.forewarn.corpus.LabelledScene;
import org.forewarn.corpus.MinimalPair;
import org.forewarn.evaluation.metric.OrdinalAgreement;
import org.forewarn.input.InputSource;
import org.forewarn.input.UnreadableInputException;
import org.forewarn.report.CheckReport;
import org.forewarn.report.Glyphs;
import org.forewarn.report.ReportFormat;
import org.forewarn.report.ReportStyle;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the shipped model to floors on data it has not learned from, and its reports to equal
 * bytes.
 */
class ShippedModelTest {

  private static final Path DATA = Path.of("training-data");
  private static final CheckOptions USUAL = new CheckOptions(List.of(), null, null, null);

  private static ForewarnEngine engine;

  @BeforeAll
  static void load() throws BundleException {
    engine = ForewarnEngine.load(null);
  }

  @Test
  void agreesWithTheLabelsOfTheFrozenTestSplit() throws IOException {
    List<LabelledScene> scenes = new Corpus(DATA).scenes(Corpus.Split.TEST);
    assertThat(scenes).hasSizeGreaterThan(100);
    double sum = 0;
    for (Category category : Category.values()) {
      int[] truth = scenes.stream().mapToInt(s -> s.severity(category).level()).toArray();
      int[] found = scenes.stream().mapToInt(s -> found(s, category).level()).toArray();
      sum += OrdinalAgreement.quadraticKappa(truth, found, 4);
    }
    assertThat(sum / Category.values().length).as("mean kappa").isGreaterThan(0.25);
  }

  private static Severity found(LabelledScene scene, Category category) {
    return estimates(scene.text()).get(category).severity();
  }

  private static java.util.Map<Category, org.forewarn.assessment.SeverityEstimate> estimates(
      String text) {
    return engine.assessAsScene(text).scenes().get(0).profile();
  }

  @Test
  void ordersMinimalPairsByContextNotByWords() throws IOException {
    List<MinimalPair> pairs =
        MinimalPair.read(Path.of("src/test/resources/org/forewarn/pairs/pairs.jsonl"));
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(150);
    long right =
        pairs.stream()
            .filter(p -> level(p.stronger(), p.category()) > level(p.weaker(), p.category()))
            .count();
    assertThat((double) right / pairs.size()).as("share ordered right").isGreaterThan(0.7);
  }

  private static double level(String text, Category category) {
    List<Double> p = estimates(text).get(category).probabilities();
    return p.get(1) + 2 * p.get(2) + 3 * p.get(3);
  }

  @Test
  void leavesNearMissesAlone() throws IOException {
    List<LabelledScene> scenes = new ArrayList<>(new Corpus(DATA).scenes(Corpus.Split.TEST));
    scenes.addAll(new Corpus(DATA).scenes(Corpus.Split.VAL));
    scenes.removeIf(scene -> scene.nearMiss() == null);
    assertThat(scenes).hasSizeGreaterThan(50);
    long wrong = scenes.stream().filter(ShippedModelTest::hasFalseAlarm).count();
    assertThat((double) wrong / scenes.size()).as("false alarms").isLessThan(0.15);
  }

  private static boolean hasFalseAlarm(LabelledScene scene) {
    return estimates(scene.text()).entrySet().stream()
        .anyMatch(
            e ->
                e.getValue().severity().atLeast(Severity.MODERATE)
                    && !e.getValue().unsure()
                    && !scene.severity(e.getKey()).atLeast(Severity.MODERATE));
  }

  @Test
  void neverCallsAWorkWithoutAHeaderAnythingButUndeclared() throws Exception {
    int checked = 0;
    for (var work : new Corpus(DATA).works()) {
      if (work.verdict().equals(Verdict.UNDECLARED.id())) {
        checked++;
        assertThat(check(engine, DATA.resolve("works/" + work.id() + ".txt")).verdict())
            .as(work.id())
            .isEqualTo(Verdict.UNDECLARED);
      }
    }
    assertThat(checked).isGreaterThanOrEqualTo(5);
  }

  @Test
  void writesTheSameBytesInOneThreadAndInEightAndUnderATurkishLocale() throws Exception {
    List<Path> works;
    try (Stream<Path> files = Files.list(DATA.resolve("works"))) {
      works = files.filter(f -> f.toString().endsWith(".txt")).sorted().limit(16).toList();
    }
    List<String> alone = new ArrayList<>();
    for (Path work : works) {
      alone.add(json(check(engine, work)));
    }
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> together = new ArrayList<>();
      for (Path work : works) {
        together.add(threads.submit(() -> json(check(engine.sibling(), work))));
      }
      for (int i = 0; i < works.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i));
      }
    } finally {
      threads.shutdownNow();
      Locale.setDefault(before);
    }
  }

  private static CheckResult check(ForewarnEngine with, Path file)
      throws IOException, UnreadableInputException {
    return with.check(new InputSource(file.toString(), Files.readAllBytes(file)), USUAL);
  }

  private static String json(CheckResult result) {
    StringBuilder out = new StringBuilder();
    try (CheckReport report =
        ReportFormat.JSON.open(out, new ReportStyle(false, Glyphs.UNICODE, false, false))) {
      report.add(result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(out.toString().getBytes(StandardCharsets.UTF_8).length).isGreaterThan(1000);
    return out.toString();
  }
}
