package org.forewarn.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.forewarn.corpus.LabelledScene;
import org.forewarn.evaluation.Table.Column;
import org.forewarn.evaluation.Table.Kind;
import org.forewarn.evaluation.Table.Row;
import org.forewarn.evaluation.metric.Bootstrap;
import org.forewarn.evaluation.metric.Estimate;
import org.forewarn.taxonomy.Category;

/** Texts that hold little or nothing: how often is something moderate or worse found, and sure? */
final class FalseAlarmSection {

  private static final List<String> NOVEL_NOTES =
      List.of(
          "stretches of about 200 words, cut at paragraph borders, drawn with a seed",
          "an upper bound: novels hold true fights, deaths and drink, and every finding counts here",
          "intervals: 95 %, percentile bootstrap by novel");

  private static final List<String> NEAR_MISS_NOTES =
      List.of(
          "false: moderate or worse, not unsure, in a category labelled below moderate",
          "intervals: 95 %, percentile bootstrap by work");

  private final List<Alarms> texts;
  private final Bootstrap bootstrap;
  private final List<int[]> groups;

  private FalseAlarmSection(List<Alarms> texts, Bootstrap bootstrap) {
    this.texts = texts;
    this.bootstrap = bootstrap;
    this.groups = Bootstrap.groups(texts, Alarms::work);
  }

  /** The categories with a false alarm in one text. */
  private record Alarms(String work, String kind, Set<Category> categories) {

    boolean isAny() {
      return !categories.isEmpty();
    }
  }

  /** Stretches of novels, in which every alarm counts as false. */
  static Section novels(List<Excerpt> excerpts, PassageReader reader, Bootstrap bootstrap) {
    List<Alarms> texts = new ArrayList<>();
    for (Excerpt excerpt : excerpts) {
      ScenePrediction said = reader.read(excerpt.id(), excerpt.text());
      Predicate<Category> alarm = category -> ScoredScene.isAlarm(said.category(category));
      texts.add(new Alarms(excerpt.work(), "", which(alarm)));
    }
    FalseAlarmSection all = new FalseAlarmSection(texts, bootstrap);
    return new Section(
        "novels",
        "Novels: moderate or worse found",
        texts.size(),
        List.of(all.share().against(Bar.NOVELS_FALSE)),
        List.of(all.byCategory()),
        NOVEL_NOTES);
  }

  /** Scenes written to look worse than they are. */
  static Section nearMisses(List<LabelledScene> scenes, SceneReader reader, Bootstrap bootstrap) {
    List<Alarms> texts = new ArrayList<>();
    for (LabelledScene scene : scenes) {
      ScoredScene scored = new ScoredScene(scene, reader.read(scene));
      String kind = scene.nearMiss() == null ? "" : scene.nearMiss();
      texts.add(new Alarms(scene.work(), kind, which(scored::isFalseAlarm)));
    }
    FalseAlarmSection all = new FalseAlarmSection(texts, bootstrap);
    return new Section(
        "near-misses",
        "Near-misses: falsely moderate or worse",
        texts.size(),
        List.of(all.share().against(Bar.NEAR_MISSES_FALSE)),
        List.of(all.byCategory(), all.byKind()),
        NEAR_MISS_NOTES);
  }

  private static Set<Category> which(Predicate<Category> alarm) {
    Set<Category> alarms = EnumSet.allOf(Category.class);
    alarms.removeIf(alarm.negate());
    return alarms;
  }

  private Figure share() {
    return Figure.plain(
        "false-alarms",
        "share with a false alarm",
        bootstrap.estimate(groups, rows -> share(rows, Alarms::isAny)));
  }

  private double share(int[] rows, Predicate<Alarms> which) {
    int some = 0;
    for (int row : rows) {
      some += which.test(texts.get(row)) ? 1 : 0;
    }
    return (double) some / rows.length;
  }

  private Table byCategory() {
    List<Row> rows = new ArrayList<>();
    for (Category category : Category.values()) {
      long alarms = texts.stream().filter(text -> text.categories.contains(category)).count();
      rows.add(row(category.id(), texts.size(), alarms));
    }
    return table("categories", rows);
  }

  private Table byKind() {
    Map<String, List<Alarms>> kinds = new TreeMap<>();
    texts.forEach(text -> kinds.computeIfAbsent(text.kind, k -> new ArrayList<>()).add(text));
    List<Row> rows = new ArrayList<>();
    kinds.forEach(
        (kind, of) -> rows.add(row(kind, of.size(), of.stream().filter(Alarms::isAny).count())));
    return table("kinds", rows);
  }

  private static Row row(String id, int size, long alarms) {
    return new Row(
        id, List.of(Estimate.of(size), Estimate.of(alarms), Estimate.of((double) alarms / size)));
  }

  private static Table table(String id, List<Row> rows) {
    List<Column> columns =
        List.of(
            new Column("texts", "n", Kind.COUNT),
            new Column("false-alarms", "false", Kind.COUNT),
            new Column("share", "share", Kind.SHARE));
    return new Table(id, columns, rows);
  }
}
