package org.forewarn.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forewarn.corpus.Corpus.Split;
import org.jspecify.annotations.Nullable;

/**
 * Checks a corpus written for this project against all that it promises: readable rows, unique ids,
 * labels in range, lengths, no near-duplicates, splits by work, digests. Collects every fault.
 */
public final class CorpusValidator {

  /** The fewest words of a whole work. */
  static final int FEWEST_WORK_WORDS = 600;

  /** The most words of a whole work. */
  static final int MOST_WORK_WORDS = 3000;

  private final Path root;
  private final @Nullable Path corpora;

  /**
   * A validator of the corpus under {@code root}.
   *
   * @param corpora the folder of texts that external labels are about, or null to check only what
   *     can be checked without
   */
  public CorpusValidator(Path root, @Nullable Path corpora) {
    this.root = root;
    this.corpora = corpora;
  }

  /** Every fault, by file and line; none if the corpus is sound. */
  public List<Fault> validate() throws IOException {
    List<Fault> faults = new ArrayList<>();
    NearDuplicates duplicates = new NearDuplicates();
    scenes(faults, duplicates);
    works(faults, duplicates);
    new LexiconFiles(root, faults::add).read();
    externalLabels(faults);
    new DataListing(root).check(faults::add);
    return faults.stream().distinct().sorted().toList();
  }

  /**
   * Rewrites {@code corpus.json} from the files that are there.
   *
   * @throws CorpusException if the present one cannot be read
   */
  public void writeDigests() throws IOException {
    try {
      new DataListing(root).write();
    } catch (BadRowException e) {
      throw new CorpusException(DataListing.FILE, 0, String.valueOf(e.getMessage()), e);
    }
  }

  private void scenes(List<Fault> faults, NearDuplicates duplicates) throws IOException {
    SceneRules rules = new SceneRules(faults::add);
    for (Split split : Split.values()) {
      if (JsonLines.locate(root, split.scenes()).isEmpty()) {
        faults.add(new Fault(split.scenes(), 0, "no such file", "the scenes of this split"));
      }
      List<Row<OwnScene>> rows = JsonLines.rows(root, split.scenes(), OwnScene::read, faults::add);
      rules.check(rows);
      for (Row<OwnScene> row : rows) {
        String text = row.value().scene().text();
        duplicates.add(new Row<>(row.file(), row.line(), text), faults::add);
      }
    }
  }

  private void works(List<Fault> faults, NearDuplicates duplicates) throws IOException {
    for (Row<ExpectedWork> row : new WorkFiles(root, faults::add).read()) {
      int words = OwnScene.words(row.value().text());
      if (words < FEWEST_WORK_WORDS || words > MOST_WORK_WORDS) {
        faults.add(row.fault(words + " words", FEWEST_WORK_WORDS + " to " + MOST_WORK_WORDS));
      }
      duplicates.add(new Row<>(row.file(), row.line(), row.value().text()), faults::add);
    }
  }

  private void externalLabels(List<Fault> faults) throws IOException {
    Map<String, String> texts = corpora == null ? Map.of() : new Corpus(corpora).longTexts();
    Map<String, Row<ExternalLabels>> first = new HashMap<>();
    for (String name : Corpus.labelFiles(root.resolve(Corpus.EXTERNAL_LABELS))) {
      String shown = Corpus.EXTERNAL_LABELS + "/" + name;
      for (Row<ExternalLabels> row :
          JsonLines.rows(root, shown, ExternalLabels::row, faults::add)) {
        ExternalLabels labels = row.value();
        String place = labels.key() + " " + labels.span();
        Row<ExternalLabels> earlier = first.putIfAbsent(place, row);
        if (earlier != null) {
          faults.add(row.fault("the scene of " + earlier.place() + " again", "each scene once"));
        }
        if (corpora != null) {
          inText(row, texts.get(labels.key()), faults);
        }
      }
    }
  }

  private static void inText(Row<ExternalLabels> row, @Nullable String text, List<Fault> faults) {
    if (text == null) {
      faults.add(row.fault("no text " + row.value().key(), "one in the corpora"));
    } else if (row.value().span().end() > text.length()) {
      faults.add(row.fault("span ends at " + row.value().span().end(), "at most " + text.length()));
    }
  }
}
