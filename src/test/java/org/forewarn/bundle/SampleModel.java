package org.forewarn.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.forewarn.classifier.Calibration;
import org.forewarn.classifier.CategoryCalibration;
import org.forewarn.classifier.Platt;
import org.forewarn.classifier.QuantisedMatrix;
import org.forewarn.classifier.SceneInputs;
import org.forewarn.classifier.Targets;
import org.forewarn.classifier.Tensor;
import org.forewarn.classifier.Tensors;
import org.forewarn.classifier.WarningCalibration;
import org.forewarn.classifier.WorkWeights;
import org.forewarn.feature.SceneEncoder;
import org.forewarn.feature.TinyLexicon;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Warning;

/** A whole model of a few words with random weights, seeded. */
public final class SampleModel {

  private static final int DIMENSIONS = 6;
  private static final int HIDDEN = 5;

  private SampleModel() {}

  /** The model, before it is written. */
  public static ModelBundle model() {
    SceneEncoder encoder = TinyLexicon.encoder();
    return new ModelBundle(
        manifest(),
        "0".repeat(64),
        encoder.vocabulary(),
        encoder.lexicon(),
        tensors(encoder, new Random(11)),
        calibration(),
        workWeights());
  }

  private static Manifest manifest() {
    return new Manifest(
        Manifest.FORMAT,
        "sample",
        "0.1",
        Arrays.stream(Category.values()).map(Category::id).toList(),
        Arrays.stream(Warning.values()).map(Warning::id).toList(),
        11,
        new TreeMap<>(java.util.Map.of("scenes/train.jsonl", "ab".repeat(32))),
        new TreeMap<>(java.util.Map.of("nd4j", "1.0")),
        new TreeMap<>(java.util.Map.of("kappa", 0.625)),
        new TreeMap<>());
  }

  /** Calibration that leaves every probability as it is. */
  public static Calibration calibration() {
    Platt same = new Platt(1, 0);
    CategoryCalibration category =
        new CategoryCalibration(List.of(same, same, same), List.of(0.5, 1.5, 2.5), 0.6, 0.55);
    return new Calibration(
        Collections.nCopies(Targets.CATEGORIES, category),
        Collections.nCopies(Targets.WARNINGS, new WarningCalibration(same, 0.5)));
  }

  /** Weights of works that no votes taught: the strongest scene decides. */
  public static WorkWeights workWeights() {
    return new WorkWeights(
        Collections.nCopies(Targets.CATEGORIES, new WorkWeights.Row(0, List.of(), List.of(), 1)));
  }

  private static Tensors tensors(SceneEncoder encoder, Random random) {
    int terms = encoder.ngrams().size();
    int features = terms + encoder.cueCount() + DIMENSIONS + 1;
    int sentence = SceneInputs.sentenceWidth(encoder.cueCount(), DIMENSIONS);
    int whole = SceneInputs.wholeWidth(encoder.cueCount(), DIMENSIONS);
    List<Tensor> all = new ArrayList<>();
    all.add(pairs(encoder.ngrams().keys()));
    all.add(floats(ModelBundle.RARITY, terms, 1, random));
    all.addAll(quantised(ModelBundle.VECTORS, encoder.vocabulary().size(), DIMENSIONS, random));
    all.addAll(quantised(ModelBundle.SENTENCE_TERMS, features, Targets.SEVERITIES, random));
    all.addAll(quantised(ModelBundle.SCENE_TERMS, features, Targets.ALL, random));
    addNetwork("scenes", whole, Targets.ALL, random, all);
    addNetwork("evidence", sentence + Targets.SEVERITIES, Targets.CATEGORIES, random, all);
    return new Tensors(all);
  }

  private static Tensor pairs(long[] keys) {
    int[] pairs = new int[2 * keys.length];
    for (int i = 0; i < keys.length; i++) {
      pairs[2 * i] = (int) (keys[i] >>> 32);
      pairs[2 * i + 1] = (int) keys[i];
    }
    return new Tensor.Ints(ModelBundle.TERMS, keys.length, 2, pairs);
  }

  private static void addNetwork(String name, int in, int out, Random random, List<Tensor> to) {
    addLayer(name + ".hidden", in, HIDDEN, random, to);
    addLayer(name + ".output", HIDDEN + in, out, random, to);
  }

  private static void addLayer(String name, int in, int out, Random random, List<Tensor> to) {
    to.add(floats(name + ".weights", in, out, random));
    to.add(floats(name + ".bias", 1, out, random));
  }

  private static List<Tensor> quantised(String name, int rows, int columns, Random random) {
    float[] values = floats(name, rows, columns, random).values();
    return QuantisedMatrix.of(values, rows, columns).tensors(name);
  }

  private static Tensor.Floats floats(String name, int rows, int columns, Random random) {
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian() / 4;
    }
    return new Tensor.Floats(name, rows, columns, values);
  }
}
