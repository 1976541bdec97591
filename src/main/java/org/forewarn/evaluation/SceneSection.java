package org.forewarn.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.forewarn.evaluation.Table.Column;
import org.forewarn.evaluation.Table.Kind;
import org.forewarn.evaluation.Table.Row;
import org.forewarn.evaluation.metric.Bootstrap;
import org.forewarn.evaluation.metric.Estimate;
import org.forewarn.evaluation.metric.PresenceCounts;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Warning;

/** Labelled scenes: agreement, ranking, calibration, warnings, evidence, beside the baselines. */
final class SceneSection {

  private static final List<String> NOTES =
      List.of(
          "kappa: Cohen's with quadratic weights over none, mild, moderate, severe; a category all of"
              + " one level in the set has none and is left out of the means",
          "AUC, F1 and ECE (ten bins of equal width) are of presence, mild or stronger",
          "lexicon: summed grades of listed terms, cut on the training scenes; majority: the"
              + " training scenes' most frequent level",
          "warnings: only those that at least "
              + SceneSample.FEWEST_POSITIVES
              + " scenes of the set have",
          "a finding is right if a moderate or severe one is at least moderate in truth, a mild one"
              + " present",
          "intervals: 95 %, percentile bootstrap by work; those of a lowest value and of a calibration"
              + " error lean to the worse side, since resampling adds noise");

  private final SceneSample model;
  private final SceneSample majority;
  private final SceneSample lexicon;
  private final Bootstrap bootstrap;
  private final List<int[]> groups;
  private final int[] all;

  /** Three readers of the same scenes. */
  SceneSection(SceneSample model, SceneSample majority, SceneSample lexicon, Bootstrap bootstrap) {
    this.model = model;
    this.majority = majority;
    this.lexicon = lexicon;
    this.bootstrap = bootstrap;
    this.groups = Bootstrap.groups(model.scenes(), scored -> scored.scene().work());
    this.all = IntStream.range(0, model.scenes().size()).toArray();
  }

  /**
   * The section.
   *
   * @param againstBars whether its figures are those the bars are about
   */
  Section section(String id, String title, boolean againstBars) {
    List<Figure> figures = figures();
    return new Section(
        id,
        title,
        model.scenes().size(),
        againstBars ? figures : figures.stream().map(SceneSection::withoutBar).toList(),
        List.of(categories(), warnings()),
        NOTES);
  }

  private List<Figure> figures() {
    return List.of(
        figure("mean-kappa", "mean kappa", rows -> model.mean(CategorySample::kappa, rows))
            .against(Bar.SCENES_KAPPA),
        figure(
                "lowest-kappa",
                "lowest category's kappa",
                rows -> model.lowest(CategorySample::kappa, rows))
            .against(Bar.SCENES_LOWEST),
        figure("mean-auc", "mean AUC", rows -> model.mean(CategorySample::areaUnderCurve, rows))
            .against(Bar.SCENES_AUC),
        figure("mean-f1", "mean F1", rows -> model.mean(CategorySample::f1, rows)),
        figure(
            "mean-accuracy",
            "mean share of exact levels",
            rows -> model.mean(CategorySample::accuracy, rows)),
        figure(
                "calibration-error",
                "mean expected calibration error",
                rows -> model.mean(CategorySample::calibrationError, rows))
            .against(Bar.CALIBRATION),
        figure("warnings-micro-f1", "warnings, micro-F1", model::microF1).against(Bar.WARNINGS_F1),
        figure("warnings-macro-f1", "warnings, macro-F1", model::macroF1),
        figure("evidence-top1", "evidence, first sentence right", model::evidenceHits)
            .against(Bar.EVIDENCE),
        figure("sure-right", "right, of findings outside unsure", model::sureFindingsRight),
        figure("unsure-right", "right, of findings inside unsure", model::unsureFindingsRight),
        figure("unsure-share", "findings inside unsure", model::unsureShare),
        plain("lexicon-kappa", "lexicon: mean kappa", lexicon, CategorySample::kappa),
        plain("lexicon-auc", "lexicon: mean AUC", lexicon, CategorySample::areaUnderCurve),
        plain("majority-kappa", "majority: mean kappa", majority, CategorySample::kappa),
        plain("majority-auc", "majority: mean AUC", majority, CategorySample::areaUnderCurve),
        plain(
            "majority-accuracy",
            "majority: mean share of exact levels",
            majority,
            CategorySample::accuracy));
  }

  private Figure figure(String id, String title, ToDoubleFunction<int[]> figure) {
    return Figure.plain(id, title, bootstrap.estimate(groups, figure));
  }

  private Figure plain(
      String id, String title, SceneSample of, ToDoubleBiFunction<CategorySample, int[]> figure) {
    return Figure.plain(id, title, Estimate.of(of.mean(figure, all)));
  }

  private Table categories() {
    List<Column> columns =
        List.of(
            new Column("positives", "n", Kind.COUNT),
            new Column("kappa", "kappa", Kind.WITH_INTERVAL),
            new Column("auc", "AUC", Kind.SHARE),
            new Column("f1", "F1", Kind.SHARE),
            new Column("ece", "ECE", Kind.SHARE),
            new Column("lexicon-kappa", "lex.k", Kind.SHARE),
            new Column("lexicon-auc", "lexAUC", Kind.SHARE));
    List<Row> rows = new ArrayList<>();
    for (Category category : Category.values()) {
      rows.add(new Row(category.id(), cells(category)));
    }
    return new Table("categories", columns, rows);
  }

  private List<Estimate> cells(Category category) {
    CategorySample sample = model.category(category);
    CategorySample listed = lexicon.category(category);
    return List.of(
        Estimate.of(sample.positives()),
        bootstrap.estimate(groups, sample::kappa),
        Estimate.of(sample.all(sample::areaUnderCurve)),
        Estimate.of(sample.all(sample::f1)),
        Estimate.of(sample.all(sample::calibrationError)),
        Estimate.of(listed.all(listed::kappa)),
        Estimate.of(listed.all(listed::areaUnderCurve)));
  }

  private Table warnings() {
    List<Column> columns =
        List.of(
            new Column("positives", "n", Kind.COUNT),
            new Column("precision", "prec.", Kind.SHARE),
            new Column("recall", "recall", Kind.SHARE),
            new Column("f1", "F1", Kind.SHARE));
    List<Row> rows = new ArrayList<>();
    for (Warning warning : model.warnings()) {
      PresenceCounts counts = model.counts(warning, all);
      rows.add(
          new Row(
              warning.id(),
              List.of(
                  Estimate.of(model.positives(warning)),
                  Estimate.of(counts.precision()),
                  Estimate.of(counts.recall()),
                  Estimate.of(counts.f1()))));
    }
    return new Table("warnings", columns, rows);
  }

  private static Figure withoutBar(Figure figure) {
    return Figure.plain(figure.id(), figure.title(), figure.value());
  }
}
