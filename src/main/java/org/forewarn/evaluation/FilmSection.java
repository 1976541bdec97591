package org.forewarn.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.forewarn.corpus.VotedFilm;
import org.forewarn.evaluation.Table.Column;
import org.forewarn.evaluation.Table.Kind;
import org.forewarn.evaluation.Table.Row;
import org.forewarn.evaluation.metric.Bootstrap;
import org.forewarn.evaluation.metric.Estimate;
import org.forewarn.taxonomy.Category;

/** Screenplays that many viewers voted on: the level most chose, and the order by the mean vote. */
final class FilmSection {

  private static final List<String> NOTES =
      List.of(
          "truth of kappa and of exact: the level most viewers chose, the lower of two that tie",
          "truth of Spearman: the mean vote, beside the expected level of the whole work",
          "viewers saw the film, the model reads its screenplay",
          "intervals: 95 %, percentile bootstrap by film");

  private static final List<Column> COLUMNS =
      List.of(
          new Column("films", "n", Kind.COUNT),
          new Column("kappa", "kappa", Kind.WITH_INTERVAL),
          new Column("exact", "exact", Kind.SHARE),
          new Column("spearman", "Spearman", Kind.WITH_INTERVAL));

  /** The categories that viewers vote on, with the bars of their kappas. */
  private static final Map<Category, Bar> KAPPA_BARS =
      Collections.unmodifiableMap(
          new EnumMap<>(
              Map.of(
                  Category.VIOLENCE, Bar.FILMS_VIOLENCE,
                  Category.SEX, Bar.FILMS_SEX,
                  Category.LANGUAGE, Bar.FILMS_LANGUAGE,
                  Category.SUBSTANCES, Bar.FILMS_SUBSTANCES,
                  Category.FRIGHTENING, Bar.FILMS_FRIGHTENING)));

  private static final Map<Category, Bar> ORDER_BARS =
      Map.of(
          Category.VIOLENCE, Bar.FILMS_ORDER_VIOLENCE,
          Category.SEX, Bar.FILMS_ORDER_SEX,
          Category.LANGUAGE, Bar.FILMS_ORDER_LANGUAGE);

  private final Bootstrap bootstrap;
  private final List<Figure> kappas = new ArrayList<>();
  private final List<Figure> orders = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private FilmSection(Bootstrap bootstrap) {
    this.bootstrap = bootstrap;
  }

  /** The section. */
  static Section section(List<VotedFilm> films, WorkReader reader, Bootstrap bootstrap) {
    List<WorkPrediction> said =
        films.stream().map(film -> reader.read(film.id(), film.text())).toList();
    FilmSection all = new FilmSection(bootstrap);
    KAPPA_BARS.forEach(
        (category, bar) -> all.add(category, bar, new VotedSample(films, said, category)));
    List<Figure> figures = new ArrayList<>(all.kappas);
    figures.addAll(all.orders);
    Table table = new Table("categories", COLUMNS, all.rows);
    return new Section(
        "films", "Films, viewers' votes", films.size(), figures, List.of(table), NOTES);
  }

  private void add(Category category, Bar bar, VotedSample voted) {
    CategorySample levels = voted.levels();
    Estimate kappa = bootstrap.estimate(voted.groups(), levels::kappa);
    Estimate order = bootstrap.estimate(voted.groups(), voted::spearman);
    Estimate exact = Estimate.of(levels.all(levels::accuracy));
    String id = category.id();
    rows.add(new Row(id, List.of(Estimate.of(voted.size()), kappa, exact, order)));
    kappas.add(new Figure("kappa-" + id, "kappa, " + id, kappa, bar));
    orders.add(new Figure("spearman-" + id, "Spearman, " + id, order, ORDER_BARS.get(category)));
  }
}
