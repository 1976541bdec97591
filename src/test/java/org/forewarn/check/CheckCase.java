package org.forewarn.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forewarn.assessment.Evidence;
import org.forewarn.assessment.SceneAssessment;
import org.forewarn.assessment.SeverityEstimate;
import org.forewarn.assessment.WarningFinding;
import org.forewarn.assessment.WorkAssessment;
import org.forewarn.declaration.Claim;
import org.forewarn.declaration.Declaration;
import org.forewarn.declaration.DeclaredRating;
import org.forewarn.policy.RatingScale;
import org.forewarn.policy.RatingScales;
import org.forewarn.scene.BreakKind;
import org.forewarn.scene.Scene;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Measure;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;
import org.forewarn.text.SourceText;
import org.forewarn.text.Span;

/**
 * One case of declared against found, written in lines:
 *
 * <pre>
 * rating: mpa R            (or: mpa NC-17 unrecognised; unknown "NC-21" unrecognised)
 * claim: violence mild..severe war
 * deny: death mild..severe character-death
 * opt-out
 * found: violence=moderate gore=severe? (a "?" leans to the level below, "^" to the one above)
 * warning: war 0.9 0 2     (probability and scenes)
 * measure: harshest-expletives 1
 * scenes: violence=mild | violence=moderate
 * suggest: mpa ao3
 * judge: mpa
 * </pre>
 */
final class CheckCase {

  static final SourceText TEXT =
      new SourceText("case", "The kettle sang. The rain went on. They ate bread and talked late.");
  private static final ModelIdentity MODEL = new ModelIdentity("test", "1", "0".repeat(64));
  private static final WorkSummary WORK = new WorkSummary("case", null, 12, "0".repeat(64));

  private final List<DeclaredRating> ratings = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Map<Category, SeverityEstimate> found = profile("");
  private final List<WarningFinding> warnings = new ArrayList<>();
  private final Map<Measure, Integer> measures = new EnumMap<>(Measure.class);
  private final List<RatingScale> suggestOn = new ArrayList<>();
  private final List<RatingScale> judgeOn = new ArrayList<>();
  private List<SceneAssessment> scenes = List.of();
  private boolean optOut;

  static CheckCase parse(String lines) {
    CheckCase made = new CheckCase();
    lines
        .lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty() && !l.startsWith("#"))
        .forEach(made::line);
    return made;
  }

  static CheckResult check(String lines) {
    return parse(lines).result();
  }

  CheckResult result() {
    List<RatingScale> wanted = suggestOn.isEmpty() ? List.of(scale("mpa")) : suggestOn;
    DeclarationChecker checker = DeclarationChecker.suggestingOn(wanted);
    for (RatingScale scale : judgeOn) {
      checker = checker.judgingOn(scale);
    }
    Map<Warning, Double> scores = new EnumMap<>(Warning.class);
    warnings.forEach(w -> scores.put(w.warning(), w.probability()));
    WorkAssessment assessment =
        new WorkAssessment(
            found, warnings, scores, measures, scenes.isEmpty() ? List.of(scene(0, "")) : scenes);
    return checker.check(WORK, TEXT, new Declaration(ratings, claims, optOut), assessment, MODEL);
  }

  CheckResult resultOn(RatingScale scale) {
    suggestOn.add(scale);
    return result();
  }

  private void line(String line) {
    String[] pair = line.split(":\\s*", 2);
    String value = pair.length == 1 ? "" : pair[1];
    switch (pair[0]) {
      case "rating" -> ratings.add(rating(value.split(" ")));
      case "claim" -> claims.add(claim(value.split(" "), false));
      case "deny" -> claims.add(claim(value.split(" "), true));
      case "opt-out" -> optOut = true;
      case "found" -> found.putAll(profile(value));
      case "warning" -> warnings.add(warning(value.split(" ")));
      case "measure" -> measure(value.split(" "));
      case "scenes" -> scenes = scenes(value.split("\\|"));
      case "suggest" ->
          Arrays.stream(value.split(" ")).map(CheckCase::scale).forEach(suggestOn::add);
      case "judge" -> judgeOn.add(scale(value));
      default -> throw new IllegalArgumentException("Line must begin with a known word: " + line);
    }
  }

  private static RatingScale scale(String id) {
    return RatingScales.byId(id).orElseThrow();
  }

  private static DeclaredRating rating(String[] words) {
    return new DeclaredRating(words[0], words[1], words.length == 2, new Span(0, 0));
  }

  private static Claim claim(String[] words, boolean negated) {
    String[] range = words[1].split("\\.\\.");
    return new Claim(
        Category.byId(words[0]).orElseThrow(),
        words.length > 2 ? Warning.byId(words[2]).orElseThrow() : null,
        Severity.byId(range[0]).orElseThrow(),
        Severity.byId(range[1]).orElseThrow(),
        negated,
        words[0],
        new Span(0, 0));
  }

  private static WarningFinding warning(String[] words) {
    List<Integer> scenes = Arrays.stream(words).skip(2).map(Integer::valueOf).toList();
    return new WarningFinding(
        Warning.byId(words[0]).orElseThrow(), Double.parseDouble(words[1]), scenes);
  }

  private void measure(String[] words) {
    measures.put(Measure.byId(words[0]).orElseThrow(), Integer.valueOf(words[1]));
  }

  private static List<SceneAssessment> scenes(String[] profiles) {
    List<SceneAssessment> scenes = new ArrayList<>();
    for (String profile : profiles) {
      scenes.add(scene(scenes.size(), profile));
    }
    return scenes;
  }

  /** A scene whose span is the whole text, with one sentence of evidence per category found. */
  private static SceneAssessment scene(int index, String line) {
    Span whole = new Span(0, TEXT.length());
    Map<Category, SeverityEstimate> profile = profile(line);
    List<Evidence> evidence =
        profile.entrySet().stream()
            .filter(e -> e.getValue().severity() != Severity.NONE)
            .map(e -> new Evidence(e.getKey(), index, new Span(0, 16), 0.5 + 0.1 * index))
            .toList();
    Scene scene = new Scene(index, whole, BreakKind.START, List.of(whole), 12);
    return new SceneAssessment(scene, profile, List.of(), evidence);
  }

  private static Map<Category, SeverityEstimate> profile(String line) {
    Map<Category, SeverityEstimate> profile = new LinkedHashMap<>();
    for (Category category : Category.values()) {
      profile.put(category, estimate("none"));
    }
    for (String part : line.isBlank() ? new String[0] : line.strip().split("\\s+")) {
      String[] pair = part.split("=");
      profile.put(Category.byId(pair[0]).orElseThrow(), estimate(pair[1]));
    }
    return profile;
  }

  private static SeverityEstimate estimate(String words) {
    boolean below = words.endsWith("?");
    boolean above = words.endsWith("^");
    String id = below || above ? words.substring(0, words.length() - 1) : words;
    Severity severity = Severity.byId(id).orElseThrow();
    List<Double> probabilities = new ArrayList<>(List.of(0.0, 0.0, 0.0, 0.0));
    probabilities.set(severity.level(), below || above ? 0.6 : 1.0);
    if (below || above) {
      probabilities.set(severity.level() + (below ? -1 : 1), 0.4);
    }
    return new SeverityEstimate(severity, probabilities, below || above);
  }
}
