package org.forewarn.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.forewarn.corpus.LabelledScene;
import org.forewarn.evaluation.metric.Bootstrap;

/**
 * Measures a model on everything there is to measure it on. Immutable; equal readers, data and seed
 * give equal evaluations.
 */
public final class Evaluator {

  /** How many stretches of novels are read. */
  public static final int EXCERPTS = 300;

  private final EvaluationData data;
  private final Bootstrap bootstrap;
  private final long seed;
  private final ReadingProgress progress;

  /**
   * An evaluator.
   *
   * @param data what to measure on
   * @param resamples how many resamples an interval is from
   * @param seed of the resamples and of the choice of stretches
   * @param progress is told of each text read
   */
  public Evaluator(EvaluationData data, int resamples, long seed, ReadingProgress progress) {
    this.data = data;
    this.bootstrap = new Bootstrap(resamples, seed);
    this.seed = seed;
    this.progress = progress;
  }

  /** Reads all texts and measures; a part without data is left out. */
  public Evaluation evaluate(Readers model) {
    MajorityBaseline majority = new MajorityBaseline(data.train());
    LexiconBaseline lexicon = new LexiconBaseline(data.terms(), data.train());
    SceneParts parts = new SceneParts(model.scenes(), majority, lexicon);
    List<Section> sections = new ArrayList<>();
    add(sections, data.scenes(), () -> parts.section("scenes", "Scenes", data.scenes(), true));
    add(
        sections,
        data.ownVal(),
        () -> parts.section("own-val", "Own scenes, validation", data.ownVal(), false));
    add(
        sections,
        data.ownTest(),
        () -> parts.section("own-test", "Own scenes, frozen test", data.ownTest(), false));
    add(sections, data.passages(), () -> passages(model.passages()));
    add(sections, data.films(), () -> films(model.works()));
    add(sections, data.novels(), () -> novels(model.passages()));
    add(sections, data.nearMisses(), () -> nearMisses(model.scenes()));
    add(sections, data.pairs(), () -> pairs(model.passages()));
    return new Evaluation(model.model(), sections);
  }

  private static void add(List<Section> sections, List<?> texts, Supplier<Section> section) {
    if (!texts.isEmpty()) {
      sections.add(section.get());
    }
  }

  private Section passages(PassageReader reader) {
    CountedReading reading = reading("passages", data.passages().size());
    return PassageSection.section(data.passages(), reading.counted(reader), bootstrap);
  }

  private Section films(WorkReader reader) {
    CountedReading reading = reading("films", data.films().size());
    return FilmSection.section(data.films(), reading.counted(reader), bootstrap);
  }

  private Section novels(PassageReader reader) {
    List<Excerpt> excerpts = Excerpts.sample(data.novels(), EXCERPTS, seed);
    CountedReading reading = reading("novels", excerpts.size());
    return FalseAlarmSection.novels(excerpts, reading.counted(reader), bootstrap);
  }

  private Section nearMisses(SceneReader reader) {
    CountedReading reading = reading("near-misses", data.nearMisses().size());
    return FalseAlarmSection.nearMisses(data.nearMisses(), reading.counted(reader), bootstrap);
  }

  private Section pairs(PassageReader reader) {
    CountedReading reading = reading("pairs", 2 * data.pairs().size());
    return PairSection.section(data.pairs(), reading.counted(reader), bootstrap);
  }

  private CountedReading reading(String part, int total) {
    return new CountedReading(part, total, progress);
  }

  /** A model and the two baselines, which read the same scenes. */
  private final class SceneParts {

    private final SceneReader model;
    private final SceneReader majority;
    private final SceneReader lexicon;

    SceneParts(SceneReader model, SceneReader majority, SceneReader lexicon) {
      this.model = model;
      this.majority = majority;
      this.lexicon = lexicon;
    }

    Section section(String id, String title, List<LabelledScene> scenes, boolean againstBars) {
      SceneReader counted = reading(id, scenes.size()).counted(model);
      SceneSection section =
          new SceneSection(
              SceneSample.read(scenes, counted),
              SceneSample.read(scenes, majority),
              SceneSample.read(scenes, lexicon),
              bootstrap);
      return section.section(id, title, againstBars);
    }
  }
}
