package org.forewarn.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forewarn.corpus.Corpus.Split;

/**
 * What a corpus written for this project holds, counted.
 *
 * @param splits the scenes of each split
 * @param total the scenes of all splits
 * @param terms for each lexicon, how many terms it has
 * @param wholeWorks how many whole works there are
 * @param externalLabels how many scenes elsewhere are labelled
 */
public record CorpusStatistics(
    Map<Split, SplitStatistics> splits,
    SplitStatistics total,
    Map<String, Integer> terms,
    int wholeWorks,
    int externalLabels) {

  public CorpusStatistics {
    splits = Collections.unmodifiableMap(new EnumMap<>(splits));
    terms = Collections.unmodifiableMap(new TreeMap<>(terms));
  }

  /**
   * The counts of the corpus under {@code root}.
   *
   * @throws CorpusException naming the first row that cannot be read
   */
  public static CorpusStatistics of(Path root) throws IOException {
    Map<Split, SplitStatistics> splits = new EnumMap<>(Split.class);
    List<OwnScene> all = new ArrayList<>();
    for (Split split : Split.values()) {
      List<OwnScene> scenes = JsonLines.read(root, split.scenes(), OwnScene::read);
      splits.put(split, SplitStatistics.of(scenes));
      all.addAll(scenes);
    }
    Corpus corpus = new Corpus(root);
    Map<String, Integer> terms = new TreeMap<>();
    corpus.terms().forEach(term -> terms.merge(term.lexicon(), 1, Integer::sum));
    return new CorpusStatistics(
        splits, SplitStatistics.of(all), terms, corpus.works().size(), externalLabels(root));
  }

  private static int externalLabels(Path root) throws IOException {
    Path folder = root.resolve(Corpus.EXTERNAL_LABELS);
    int rows = 0;
    for (String name : Corpus.labelFiles(folder)) {
      rows += JsonLines.read(folder, name, ExternalLabels::row).size();
    }
    return rows;
  }

  /** The counts as a tree of plain values, keys in a fixed order. */
  public Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("total", total.tree());
    Map<String, Object> bySplit = new LinkedHashMap<>();
    splits.forEach((split, counts) -> bySplit.put(split.id(), counts.tree()));
    tree.put("splits", bySplit);
    tree.put("lexicons", terms);
    tree.put("wholeWorks", wholeWorks);
    tree.put("externalLabels", externalLabels);
    return tree;
  }
}
