package org.forewarn.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.forewarn.bundle.Digest;
import org.forewarn.corpus.Corpus;
import org.forewarn.corpus.LabelledScene;
import org.forewarn.corpus.PlainText;
import org.forewarn.corpus.VotedFilm;
import org.forewarn.corpus.VotedPassage;
import org.forewarn.feature.Lexicon;
import org.forewarn.feature.LexiconEntry;
import org.forewarn.feature.LexiconFormat;
import org.jspecify.annotations.Nullable;

/**
 * All that a model is learned from: the project's own data, and the corpora beside it if there are
 * any.
 *
 * @param scenes labelled scenes of every training split
 * @param texts texts without labels, for word vectors
 * @param films films with votes, for long works
 * @param lexicon the graded terms
 * @param digests the digest of every file read
 */
record TrainingCorpus(
    List<LabelledScene> scenes,
    List<String> texts,
    List<VotedFilm> films,
    Lexicon lexicon,
    SortedMap<String, String> digests) {

  /**
   * Reads both places.
   *
   * @param own the project's training data
   * @param beside further corpora of the same layout, or null
   * @param slice the share of scenes to keep, 0 to 1, for a quick trial of the whole path
   */
  static TrainingCorpus read(Path own, @Nullable Path beside, double slice) throws IOException {
    List<LabelledScene> scenes = new ArrayList<>(new Corpus(own).scenes(Corpus.Split.TRAIN));
    List<String> texts = new ArrayList<>();
    List<VotedFilm> films = new ArrayList<>();
    if (beside != null) {
      Corpus corpus = new Corpus(beside);
      scenes.addAll(corpus.scenes(Corpus.Split.TRAIN));
      scenes.addAll(corpus.labelledElsewhere(own.resolve("external-labels")));
      films.addAll(corpus.films(Corpus.Split.TRAIN));
      addTexts(corpus, films, texts);
    }
    scenes.removeIf(scene -> scene.sentences().isEmpty());
    scenes.removeIf(scene -> Math.floorMod(scene.id().hashCode(), 1000) >= slice * 1000);
    scenes.forEach(scene -> texts.add(scene.text()));
    return new TrainingCorpus(scenes, texts, films, lexicon(own), digests(own, beside));
  }

  private static void addTexts(Corpus corpus, List<VotedFilm> films, List<String> texts)
      throws IOException {
    films.stream().map(VotedFilm::text).forEach(texts::add);
    corpus.weakFilms().stream().map(VotedFilm::text).forEach(texts::add);
    corpus.novels(Corpus.Split.TRAIN).stream().map(PlainText::text).forEach(texts::add);
    corpus.passages(Corpus.Split.TRAIN).stream().map(VotedPassage::text).forEach(texts::add);
  }

  private static Lexicon lexicon(Path own) throws IOException {
    List<LexiconEntry> entries = new ArrayList<>();
    for (Path file : files(own.resolve("lexicons"))) {
      String name = String.valueOf(file.getFileName()).replace(".tsv", "");
      entries.addAll(LexiconFormat.read(name, Files.readAllLines(file)));
    }
    return new Lexicon(entries);
  }

  private static SortedMap<String, String> digests(Path own, @Nullable Path beside)
      throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    for (String folder : List.of("lexicons", "scenes", "external-labels")) {
      addDigests("training-data/", own, folder, digests);
    }
    for (String folder : List.of("scenes", "films", "novels", "passages")) {
      if (beside != null) {
        addDigests("corpora/", beside, folder, digests);
      }
    }
    return digests;
  }

  private static void addDigests(
      String prefix, Path root, String folder, SortedMap<String, String> digests)
      throws IOException {
    for (Path file : files(root.resolve(folder))) {
      String name = String.valueOf(file.getFileName());
      if (!name.startsWith("val") && !name.startsWith("test")) {
        digests.put(prefix + folder + "/" + name, Digest.sha256(Files.readAllBytes(file)));
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
