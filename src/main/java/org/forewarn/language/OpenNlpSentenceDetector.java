package org.forewarn.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.forewarn.text.Span;

/**
 * Finds sentences with OpenNLP's English model, paragraph by paragraph, corrected for fiction. The
 * model decides about plain full stops; quotes, ellipses and titles follow rules, because it was
 * learned from web text. Keeps state: one instance a thread.
 */
public final class OpenNlpSentenceDetector implements SentenceDetector {

  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.2-2.5.0.bin";

  private final SentenceDetectorME model;

  private OpenNlpSentenceDetector(SentenceModel model) {
    this.model = new SentenceDetectorME(model);
  }

  /**
   * A detector of its own for the calling thread; the model behind it is read once.
   *
   * @throws IllegalStateException if the model is missing from the class path or unreadable
   */
  public static OpenNlpSentenceDetector english() {
    return new OpenNlpSentenceDetector(English.MODEL);
  }

  @Override
  public List<Span> sentences(CharSequence text, Span range) {
    List<Span> found = new ArrayList<>();
    for (Paragraph paragraph : Paragraphs.of(text, range)) {
      addSentences(text, paragraph.span(), found);
    }
    return found;
  }

  private void addSentences(CharSequence text, Span paragraph, List<Span> found) {
    BitSet proposed = proposed(text, paragraph);
    int from = paragraph.start();
    int i = from;
    while (i < paragraph.end()) {
      if (!SentenceBounds.isStop(text.charAt(i))) {
        i++;
        continue;
      }
      int after = SentenceBounds.afterClosers(text, i, paragraph.end());
      int resume = SentenceBounds.afterSpace(text, after, paragraph.end());
      boolean modelEnds = endsIn(proposed, i - paragraph.start(), after - paragraph.start());
      if (resume < paragraph.end() && ends(text, i, after, resume, from, modelEnds)) {
        found.add(new Span(from, after));
        from = resume;
      }
      i = after;
    }
    found.add(new Span(from, paragraph.end()));
  }

  private static boolean endsIn(BitSet proposed, int stop, int after) {
    int end = proposed.nextSetBit(stop + 1);
    return end >= 0 && end <= after;
  }

  /** Where the model ends sentences, from the beginning of the paragraph. */
  private BitSet proposed(CharSequence text, Span paragraph) {
    BitSet ends = new BitSet();
    String written = text.subSequence(paragraph.start(), paragraph.end()).toString();
    for (opennlp.tools.util.Span sentence : model.sentPosDetect(written)) {
      ends.set(sentence.getEnd());
    }
    return ends;
  }

  private static boolean ends(
      CharSequence text, int stop, int after, int resume, int from, boolean modelEnds) {
    if (resume == after || SentenceBounds.goesOn(text, resume, text.length())) {
      return false;
    }
    boolean plainStop = after == stop + 1 && text.charAt(stop) == '.';
    if (plainStop) {
      return modelEnds && !SentenceBounds.abbreviates(text, stop, from);
    }
    return modelEnds || !isEllipsis(text, stop, after);
  }

  private static boolean isEllipsis(CharSequence text, int stop, int after) {
    char last = text.charAt(after - 1);
    boolean dots = after > stop + 1 && text.charAt(stop) == '.' && text.charAt(stop + 1) == '.';
    return last == '\u2026' || (dots && last == '.');
  }

  /** Loaded on first use, so that a command which reads no sentence does not pay for the model. */
  private static final class English {

    static final SentenceModel MODEL = read();

    private static SentenceModel read() {
      try (InputStream in =
          OpenNlpSentenceDetector.class.getResourceAsStream(OpenNlpSentenceDetector.MODEL)) {
        if (in == null) {
          throw new IllegalStateException(
              "Sentence model must be on the class path, got none at "
                  + OpenNlpSentenceDetector.MODEL);
        }
        return new SentenceModel(in);
      } catch (IOException unreadable) {
        throw new IllegalStateException(
            "Sentence model must be readable: " + OpenNlpSentenceDetector.MODEL, unreadable);
      }
    }
  }
}
