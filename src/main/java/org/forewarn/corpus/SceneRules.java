package org.forewarn.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.forewarn.taxonomy.Category;

/** What every scene written for this project keeps to, beyond being readable. */
final class SceneRules {

  /** The fewest words of a scene. */
  static final int FEWEST_WORDS = 40;

  /** The most words of a scene. */
  static final int MOST_WORDS = 300;

  /** The most evidence sentences of one label. */
  static final int MOST_EVIDENCE = 5;

  private final FaultSink faults;
  private final Map<String, Row<OwnScene>> byId = new HashMap<>();
  private final Map<String, Row<OwnScene>> firstOfWork = new HashMap<>();

  SceneRules(FaultSink faults) {
    this.faults = faults;
  }

  /** Checks the scenes of one file after those of the files before. */
  void check(List<Row<OwnScene>> rows) throws CorpusException {
    for (Row<OwnScene> row : rows) {
      words(row);
      for (Map.Entry<Category, Label> label : row.value().scene().labels().entrySet()) {
        evidence(row, label.getKey().id(), label.getValue().evidence());
      }
      identity(row);
      split(row);
    }
  }

  private void words(Row<OwnScene> row) throws CorpusException {
    int words = OwnScene.words(row.value().scene().text());
    if (words < FEWEST_WORDS || words > MOST_WORDS) {
      faults.accept(row.fault(words + " words", FEWEST_WORDS + " to " + MOST_WORDS));
    }
  }

  private void evidence(Row<OwnScene> row, String category, List<Integer> evidence)
      throws CorpusException {
    if (evidence.isEmpty() || evidence.size() > MOST_EVIDENCE) {
      faults.accept(
          row.fault(
              category + " names " + evidence.size() + " sentences", "1 to " + MOST_EVIDENCE));
    }
    if (new HashSet<>(evidence).size() < evidence.size()) {
      faults.accept(row.fault(category + " names a sentence twice", "each at most once"));
    }
  }

  private void identity(Row<OwnScene> row) throws CorpusException {
    String id = row.value().scene().id();
    Row<OwnScene> earlier = byId.putIfAbsent(id, row);
    if (earlier != null) {
      faults.accept(row.fault("id " + id + " again, first at " + earlier.place(), "unique ids"));
    }
  }

  private void split(Row<OwnScene> row) throws CorpusException {
    String work = row.value().scene().work();
    Row<OwnScene> first = firstOfWork.putIfAbsent(work, row);
    if (first != null && !first.file().equals(row.file())) {
      faults.accept(
          row.fault("work " + work + " is also at " + first.place(), "each work in one split"));
    }
  }
}
