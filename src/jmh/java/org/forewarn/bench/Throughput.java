package org.forewarn.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.forewarn.engine.CheckOptions;
import org.forewarn.engine.ForewarnEngine;
import org.forewarn.input.InputSource;

/**
 * Words a second of a whole check beside OpenNLP sentence detection and simple tokenizing, on the same text, in one thread of one JVM, by turns. Prints
 * the median of each and of their ratio over the rounds.
 */
public final class Throughput {

  private static final int WARM_UP = 4;
  private static final int ROUNDS = 9;

  private Throughput() {}

  /** Takes the path of a text. */
  public static void main(String[] args) throws Exception {
    String text = Files.readString(Path.of(args[0]));
    InputSource source = new InputSource("text", text.getBytes(StandardCharsets.UTF_8));
    CheckOptions options = new CheckOptions(List.of(), null, null, null);
    ForewarnEngine engine = ForewarnEngine.load(null);
    SentenceDetectorME detector = new SentenceDetectorME(model());
    int words = text.split("\\s+").length;
    double[] ratios = new double[ROUNDS];
    double[] checks = new double[ROUNDS];
    double[] plain = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long start = System.nanoTime();
      long found = engine.check(source, options).assessment().scenes().size();
      long middle = System.nanoTime();
      for (String sentence : detector.sentDetect(text)) {
        found += SimpleTokenizer.INSTANCE.tokenize(sentence).length;
      }
      long end = System.nanoTime();
      if (round >= 0 && found > 0) {
        checks[round] = words * 1e9 / (middle - start);
        plain[round] = words * 1e9 / (end - middle);
        ratios[round] = checks[round] / plain[round];
      }
    }
    System.out.printf(
        Locale.ROOT,
        "words %d%nwhole check      %9.0f words/s%nOpenNLP alone    %9.0f words/s%nshare            %9.3f%n",
        words, median(checks), median(plain), median(ratios));
  }

  private static SentenceModel model() throws Exception {
    try (var in = Throughput.class.getResourceAsStream("/" + sentenceModel())) {
      return new SentenceModel(in);
    }
  }

  private static String sentenceModel() throws Exception {
    return System.getProperty("sentence.model", "opennlp-en-ud-ewt-sentence-1.2-2.5.0.bin");
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
