package org.forewarn.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forewarn.bundle.BundleFiles;
import org.forewarn.bundle.BundleReader;
import org.forewarn.bundle.BundleWriter;
import org.forewarn.bundle.Manifest;
import org.forewarn.bundle.ModelBundle;
import org.forewarn.engine.SceneScorer;
import org.forewarn.language.OpenNlpSentenceDetector;
import org.forewarn.scene.StorySceneSegmenter;
import org.forewarn.taxonomy.Category;
import org.forewarn.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains a small model from a slice of the project's own data, to prove the whole path. */
class ModelTrainerTest {

  private static final Path DATA = Path.of("training-data");

  @TempDir Path folder;

  @Test
  void trainsWritesReadsAndUsesASmallModelTheSameWayTwice() throws Exception {
    Set<TrainingStage> stages = EnumSet.noneOf(TrainingStage.class);
    ModelBundle model = train((stage, done, steps) -> stages.add(stage));
    Manifest once = BundleWriter.write(folder.resolve("one"), model, Map.of());
    Manifest again = BundleWriter.write(folder.resolve("two"), train((s, d, n) -> {}), Map.of());
    assertThat(again).isEqualTo(once);
    assertThat(stages).contains(TrainingStage.VECTORS, TrainingStage.NETWORK);
    assertThat(Files.readString(folder.resolve("one/manifest.json"))).contains("lexicons/gore.tsv");

    ModelBundle read = BundleReader.read(BundleFiles.inFolder(folder.resolve("one")));
    assertThat(swearing(read)).isGreaterThan(weather(read));
  }

  private static ModelBundle train(TrainingProgress progress) throws IOException {
    TrainingOptions options = new TrainingOptions(DATA, null, "small", "1", 7, 12, 16, 0.6);
    StorySceneSegmenter segmenter = new StorySceneSegmenter(OpenNlpSentenceDetector.english());
    return new ModelTrainer(options, segmenter, progress).train();
  }

  private static double swearing(ModelBundle model) {
    return presence(model, "What the fuck is this shit, you bastard? Fucking hell.");
  }

  private static double weather(ModelBundle model) {
    return presence(model, "The rain had stopped by noon, and the gulls came back to the pier.");
  }

  private static double presence(ModelBundle model, String text) {
    List<Span> whole = List.of(new Span(0, text.length()));
    return 1
        - new SceneScorer(model)
            .assessScene(text, whole)
            .profile()
            .get(Category.LANGUAGE)
            .probabilities()
            .get(0);
  }
}
