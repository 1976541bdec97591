package org.forewarn.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.forewarn.assessment.WorkAssessment;
import org.forewarn.bundle.BundleException;
import org.forewarn.bundle.Manifest;
import org.forewarn.bundle.ModelBundle;
import org.forewarn.check.CheckResult;
import org.forewarn.check.DeclarationChecker;
import org.forewarn.check.ModelIdentity;
import org.forewarn.check.WorkSummary;
import org.forewarn.classifier.dl4j.SingleThread;
import org.forewarn.declaration.Declaration;
import org.forewarn.declaration.DeclarationParser;
import org.forewarn.input.InputSource;
import org.forewarn.input.UnreadableInputException;
import org.forewarn.input.Work;
import org.forewarn.input.WorkReader;
import org.forewarn.input.WorkReaders;
import org.forewarn.language.OpenNlpSentenceDetector;
import org.forewarn.language.SentenceDetector;
import org.forewarn.policy.RatingScale;
import org.forewarn.policy.RatingScales;
import org.forewarn.scene.Scene;
import org.forewarn.scene.SceneSegmenter;
import org.forewarn.scene.StorySceneSegmenter;
import org.forewarn.taxonomy.Measure;
import org.forewarn.text.SourceText;
import org.forewarn.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads works with one loaded model. Not thread-safe: one a thread; {@link #sibling} shares what
 * can be shared.
 */
public final class ForewarnEngine {

  private static final List<String> USUAL_SCALES = List.of("mpa", "ao3");

  private final ModelBundle bundle;
  private final WorkReader reader;
  private final DeclarationParser declarations;
  private final SentenceDetector sentences;
  private final SceneSegmenter segmenter;
  private final SceneScorer scorer;

  private ForewarnEngine(ModelBundle bundle, DeclarationParser declarations) {
    this.bundle = bundle;
    this.reader = WorkReaders.standard();
    this.declarations = declarations;
    this.sentences = OpenNlpSentenceDetector.english();
    this.segmenter = new StorySceneSegmenter(sentences);
    this.scorer = new SceneScorer(bundle);
  }

  /**
   * The engine of a bundle.
   *
   * @param bundleOrNull its folder, or null for the one inside the jar
   * @throws BundleException if it cannot be read or verified
   */
  public static ForewarnEngine load(@Nullable Path bundleOrNull) throws BundleException {
    // The native library loads beside the model: neither waits for the other.
    CompletableFuture<Void> library = CompletableFuture.runAsync(SingleThread::use);
    CompletableFuture<DeclarationParser> parser =
        CompletableFuture.supplyAsync(DeclarationParser::standard);
    ModelBundle bundle = Models.load(bundleOrNull);
    library.join();
    return new ForewarnEngine(bundle, parser.join());
  }

  /** An engine for another thread, with the same model. */
  public ForewarnEngine sibling() {
    return new ForewarnEngine(bundle, declarations);
  }

  /**
   * What one work holds beside what it declares.
   *
   * @throws UnreadableInputException if the source holds no story
   * @throws IllegalArgumentException if a scale of the options does not exist
   */
  public CheckResult check(InputSource source, CheckOptions options)
      throws UnreadableInputException {
    Work work = reader.read(source);
    Declaration declaration = declaration(work, options);
    WorkAssessment assessment = assess(work.text(), work.body());
    int words = assessment.measures().getOrDefault(Measure.WORDS, 0);
    return DeclarationChecker.suggestingOn(scales(options, declaration))
        .check(
            new WorkSummary(work.id(), work.title(), words, work.sha256()),
            work.text(),
            declaration,
            assessment,
            model());
  }

  /** What the stretches {@code body} of a text hold, nothing declared. */
  public WorkAssessment assess(SourceText text, List<Span> body) {
    List<Scene> scenes = segmenter.segment(text, body);
    return scorer.assess(text.content(), scenes);
  }

  /** What a short text holds, read as one scene whatever breaks are in it. */
  public WorkAssessment assessAsScene(String text) {
    return assessAsScene(text, sentences.sentences(text, new Span(0, text.length())));
  }

  /** What a scene holds whose sentences are known. */
  public WorkAssessment assessAsScene(String text, List<Span> known) {
    return scorer.assessScene(text, known);
  }

  private Declaration declaration(Work work, CheckOptions options) {
    if (options.declared() == null && options.rating() == null && options.warnings() == null) {
      return declarations.parse(work);
    }
    Declaration given = new Declaration(List.of(), List.of(), false);
    if (options.declared() != null) {
      given = given.plus(declarations.parseDeclared(options.declared()));
    }
    if (options.rating() != null) {
      given = given.plus(declarations.parseRating(options.rating()));
    }
    if (options.warnings() != null) {
      given = given.plus(declarations.parseWarnings(options.warnings()));
    }
    return given;
  }

  // Where a known scale was declared, it alone is suggested on, unless others were asked for.
  private static List<RatingScale> scales(CheckOptions options, Declaration declaration) {
    List<String> ids = options.scales();
    if (ids.isEmpty()) {
      ids =
          declaration.ratings().stream()
              .map(r -> r.scale())
              .filter(id -> RatingScales.byId(id).isPresent())
              .distinct()
              .toList();
    }
    return (ids.isEmpty() ? USUAL_SCALES : ids).stream().map(ForewarnEngine::scale).toList();
  }

  private static RatingScale scale(String id) {
    return RatingScales.byId(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Scale must be one of " + RatingScales.builtInIds() + ", got " + id));
  }

  /** Which model reads. */
  public ModelIdentity model() {
    return new ModelIdentity(
        bundle.manifest().name(), bundle.manifest().version(), bundle.sha256());
  }

  /** The model's name and version, as people are shown them. */
  public String modelName() {
    return bundle.manifest().name() + " " + bundle.manifest().version();
  }

  /** What the model says of itself: origin, data, digests. */
  public Manifest manifest() {
    return bundle.manifest();
  }
}
