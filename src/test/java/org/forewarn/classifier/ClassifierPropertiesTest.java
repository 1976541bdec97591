package org.forewarn.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;
import org.junit.jupiter.api.Test;

class ClassifierPropertiesTest {

  @Property
  void quantisesWithinHalfAStepOfARow(
      @ForAll @Size(12) List<@FloatRange(min = -1000, max = 1000) Float> values) {
    float[] floats = new float[12];
    for (int i = 0; i < 12; i++) {
      floats[i] = values.get(i);
    }
    QuantisedMatrix matrix = QuantisedMatrix.of(floats, 3, 4);
    for (int row = 0; row < 3; row++) {
      float[] back = new float[6];
      matrix.addRow(row, 1, back, 2);
      float largest = 0;
      for (int i = 0; i < 4; i++) {
        largest = Math.max(largest, Math.abs(floats[4 * row + i]));
      }
      for (int i = 0; i < 4; i++) {
        assertThat(back[2 + i]).isCloseTo(floats[4 * row + i], within(largest * 0.00394f));
      }
      assertThat(back[0]).isZero();
    }
  }

  @Property
  void addsAMultipleOfARow(@ForAll @FloatRange(min = -4, max = 4) float factor) {
    QuantisedMatrix matrix = QuantisedMatrix.of(new float[] {1, -1, 0.5f, 0}, 2, 2);
    float[] sum = {1, 1};
    matrix.addRow(0, factor, sum, 0);
    assertThat(sum[0]).isCloseTo(1 + factor, within(1e-5f));
    assertThat(sum[1]).isCloseTo(1 - factor, within(1e-5f));
  }

  @Property
  void keepsTheOrderOfScores(
      @ForAll @DoubleRange(min = 0.01, max = 5) double slope,
      @ForAll @DoubleRange(min = -5, max = 5) double intercept,
      @ForAll @DoubleRange(max = 1) double one,
      @ForAll @DoubleRange(max = 1) double other) {
    Platt platt = new Platt(slope, intercept);
    double low = platt.probability(Math.min(one, other));
    double high = platt.probability(Math.max(one, other));
    assertThat(low).isBetween(0.0, 1.0).isLessThanOrEqualTo(high);
  }

  @Property
  void changesNothingWithSlopeOne(@ForAll @DoubleRange(min = 0.01, max = 0.99) double score) {
    assertThat(new Platt(1, 0).probability(score)).isCloseTo(score, within(1e-9));
  }

  @Property
  void sumsToOneAndNeverRises(
      @ForAll @Size(3) List<@FloatRange(max = 1) Float> scores,
      @ForAll @DoubleRange(min = 0.1, max = 3) double slope,
      @ForAll @DoubleRange(min = -3, max = 3) double intercept) {
    float[] severities = new float[Targets.SEVERITIES];
    for (int i = 0; i < 3; i++) {
      severities[Targets.index(Category.HATE, Severity.ofLevel(i + 1))] = scores.get(i);
    }
    Platt first = new Platt(slope, intercept);
    CategoryCalibration calibration =
        new CategoryCalibration(
            List.of(first, new Platt(1, 1), new Platt(2, 0)), List.of(0.5, 1.5, 2.5), 0, 0);
    CategoryProbabilities found =
        CategoryProbabilities.of(scores(severities), Category.HATE, calibration);
    assertThat(found.toList()).allSatisfy(p -> assertThat(p).isBetween(0.0, 1.0));
    assertThat(found.toList().stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-9));
    assertThat(found.atLeastMild()).isCloseTo(first.probability(scores.get(0)), within(1e-9));
    assertThat(found.atLeastModerate()).isLessThanOrEqualTo(found.atLeastMild() + 1e-12);
    assertThat(found.severe()).isLessThanOrEqualTo(found.atLeastModerate() + 1e-12);
    assertThat(found.expected())
        .isCloseTo(found.atLeastMild() + found.atLeastModerate() + found.severe(), within(1e-9));
  }

  @Property
  void mixesBetweenTheTwo(@ForAll @DoubleRange(max = 1) double share) {
    CategoryProbabilities calm = new CategoryProbabilities(1, 0, 0, 0);
    CategoryProbabilities fierce = CategoryProbabilities.cumulative(1, 1, 0.5);
    CategoryProbabilities mixed = fierce.mixedWith(calm, share);
    assertThat(mixed.expected()).isCloseTo(share * fierce.expected(), within(1e-9));
    assertThat(mixed.none()).isCloseTo(1 - share, within(1e-9));
  }

  @Property
  void spreadsALongWorkAroundItsExpectedSeverity(
      @ForAll @DoubleRange(min = -1, max = 4) double one,
      @ForAll @DoubleRange(min = -1, max = 4) double other) {
    Assume.that(one < other);
    WorkWeights.Row row = new WorkWeights.Row(0, List.of(1.0), List.of(0.5, 1.5, 2.5), 0.4);
    assertThat(row.probabilities(one).expected())
        .isLessThanOrEqualTo(row.probabilities(other).expected() + 1e-12);
    assertThat(row.probabilities(0.5).atLeastMild()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void ordersTargetsByCategoryThenSeverity() {
    assertThat(Targets.index(Category.VIOLENCE, Severity.MILD)).isZero();
    assertThat(Targets.index(Category.GORE, Severity.SEVERE)).isEqualTo(5);
    assertThat(Targets.index(Category.DEATH, Severity.SEVERE)).isEqualTo(Targets.SEVERITIES - 1);
    assertThat(Targets.ALL).isEqualTo(11 * 3 + Warning.values().length);
  }

  @Test
  void takesTheFeaturesOfALongWorkFromItsStrongestScenes() {
    Platt same = new Platt(1, 0);
    Calibration open =
        new Calibration(
            Collections.nCopies(
                Targets.CATEGORIES,
                new CategoryCalibration(List.of(same, same, same), List.of(0.5, 1.5, 2.5), 0, 0)),
            Collections.nCopies(Targets.WARNINGS, new WarningCalibration(same, 0.5)));
    WorkFeatures work =
        new WorkFeatures(IntStream.range(0, 100).mapToObj(this::tenStrongScenes).toList(), open);
    List<Double> features = work.of(Category.SEX);
    assertThat(features).hasSize(8 + 2 * Targets.CATEGORIES + 2 + 1);
    double[] own = {2, 2, 2, 2, 0.8, 0.2, 0.1, 0.1};
    assertThat(numbers(features.subList(0, 8))).containsExactly(own, within(1e-4));
    assertThat(numbers(features.subList(8 + 4, 8 + 6)))
        .containsExactly(new double[] {2, 0.2}, within(1e-4));
    assertThat(numbers(features.subList(features.size() - 3, features.size())))
        .as("the cues, then the constant")
        .containsExactly(new double[] {0, Math.log(4) / 10, 1}, within(1e-9));
    assertThat(work.of(Category.DEATH).get(0)).isCloseTo(0, within(1e-4));
  }

  private SceneScores tenStrongScenes(int scene) {
    float[] severities = new float[Targets.SEVERITIES];
    boolean strong = scene % 10 == 3;
    severities[Targets.index(Category.SEX, Severity.MILD)] = strong ? 1 : 0;
    severities[Targets.index(Category.SEX, Severity.MODERATE)] = strong ? 1 : 0;
    int[] cues = {0, strong ? 3 : 0};
    return new SceneScores(severities, new float[Targets.WARNINGS], new float[0][], cues);
  }

  private static double[] numbers(List<Double> values) {
    return values.stream().mapToDouble(value -> value).toArray();
  }

  @Test
  void refusesWhatCannotBe() {
    assertRefused(() -> new Platt(0, 1), "Platt slope must be above 0, got 0.0");
    assertRefused(() -> new Platt(1, Double.NaN), "Platt intercept must be finite, got NaN");
    assertRefused(
        () -> CategoryProbabilities.cumulative(0.2, 0.4, 0), "Probabilities must be 0 to 1");
    assertRefused(
        () -> new CategoryProbabilities(0.5, 0.5, 0.5, 0), "Probabilities must be 0 to 1");
    assertRefused(
        () -> new CategoryProbabilities(Double.NaN, 0, 0, 1), "Probabilities must be 0 to 1");
    assertRefused(() -> QuantisedMatrix.of(new float[5], 2, 3), "Matrix must have 2 x 3 values");
    assertRefused(
        () -> new Tensor.Floats("a", 65536, 65536, new float[0]), "Tensor a must have 65536 x");
    assertRefused(
        () -> new WorkWeights.Row(0, List.of(1.0), List.of(2.0, 1.0, 3.0), 1),
        "Row must have 3 ascending cuts");
    assertRefused(
        () -> new WorkWeights.Row(1.5, List.of(), List.of(), 1), "Reach must be 0 to 1, got 1.5");
    assertRefused(
        () -> new Calibration(List.of(), List.of()), "Calibration must cover 11 categories");
    assertRefused(
        () ->
            new CategoryCalibration(
                Collections.nCopies(3, new Platt(1, 0)), List.of(1.0, 0.5, 2.0), 0, 0),
        "Calibration must have 3 thresholds and 3 ascending cuts");
    assertRefused(() -> scores(new float[3]), "Scores must have 33 values of severities, got 3");
  }

  @Test
  void namesTheMatrixThatIsMissing() {
    Tensors tensors = new Tensors(List.of(new Tensor.Ints("a", 1, 1, new int[1])));
    assertRefused(() -> tensors.floats("a"), "Model must have a Floats matrix a");
    assertRefused(() -> tensors.ints("b"), "Model must have a Ints matrix b");
    Tensor.Bytes bytes = new Tensor.Bytes("q", 2, 1, new byte[2]);
    Tensor.Floats scale = new Tensor.Floats("q.scale", 1, 1, new float[1]);
    assertRefused(
        () -> new Tensors(List.of(bytes, scale)).quantised("q"), "Matrix must have a scale a row");
    assertRefused(
        () -> new Tensors(List.of(bytes, bytes)), "Tensor names must differ, got twice q");
  }

  private static SceneScores scores(float[] severities) {
    return new SceneScores(severities, new float[Targets.WARNINGS], new float[0][], new int[2]);
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }
}
