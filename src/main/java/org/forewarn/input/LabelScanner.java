package org.forewarn.input;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a known label at the start of a line, whatever marks it is dressed in. */
final class LabelScanner {

  private static final String DRESSING = "[\\s*_>\\[({<#~|\u2022-]*";
  private static final String NAME =
      "([\\p{L}\\p{N}][\\p{L}\\p{N} .,&/'\u2019()*_-]{0,38}?(?:\\(s\\))?)";
  private static final Pattern WITH_COLON =
      Pattern.compile("" + DRESSING + NAME + "[\\s*_)]*[:\uff1a][*_]*\\s*");
  private static final Pattern WITH_DASH =
      Pattern.compile("" + DRESSING + NAME + "[*_]*(?:\\s+[-\u2013\u2014=~]+|\\.{3,}|\\t)\\s*");
  private static final Pattern ALONE =
      Pattern.compile("" + DRESSING + NAME + "[\\s*_.~=\\])}>#-]*$");
  private static final Pattern NOTE_THEN_TEXT =
      Pattern.compile("[\\s*_>\\[({<~-]*(A/N)\\b[.,;]?\\s+(?=\\S)");

  private static final String MARKS = ":\uff1a-\u2013\u2014=~.\t/";
  private static final int LONGEST_LABEL = 56;

  private final LabelVocabulary vocabulary;

  LabelScanner(LabelVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The label the line starts with; {@code ends} also lets a dash stand for the colon. */
  Optional<Label> at(String text, Line line, boolean ends) {
    return couldBeLabelled(text, line) ? search(text, line, ends) : Optional.empty();
  }

  /** Most lines of a story are told from labels by a glance at their first characters. */
  private static boolean couldBeLabelled(String text, Line line) {
    int end = Math.min(line.end(), line.start() + LONGEST_LABEL);
    for (int i = line.start(); i < end; i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return line.length() <= LONGEST_LABEL;
  }

  private Optional<Label> search(String text, Line line, boolean ends) {
    return match(WITH_COLON, text, line, false)
        .or(() -> match(NOTE_THEN_TEXT, text, line, false))
        .or(() -> alone(text, line, ends))
        .or(() -> ends ? strong(match(WITH_DASH, text, line, false)) : dashedNote(text, line));
  }

  /** Any known label that is all of its line; for places that are metadata as a whole. */
  Optional<Label> headingAt(String text, Line line) {
    return match(ALONE, text, line, true).or(() -> at(text, line, true).filter(Label::bare));
  }

  private Optional<Label> alone(String text, Line line, boolean ends) {
    // a bare "Disclaimer" is a heading; a bare "Summary" only where headers stand; "Author" never
    return match(ALONE, text, line, true)
        .filter(label -> label.kind() == LabelKind.NOTE || (ends && opensParagraph(label)))
        .filter(label -> label.written().length() > 2);
  }

  private static boolean opensParagraph(Label label) {
    return label.kind() == LabelKind.HEADER
        && (label.key() == MetadataKey.SUMMARY || label.key() == MetadataKey.WARNINGS)
        && !label.written().equalsIgnoreCase("content")
        && !label.written().equalsIgnoreCase("contains");
  }

  private Optional<Label> dashedNote(String text, Line line) {
    return match(WITH_DASH, text, line, false).filter(label -> label.kind() == LabelKind.NOTE);
  }

  private static Optional<Label> strong(Optional<Label> label) {
    return label.filter(Label::tellsAtTheEnds);
  }

  private Optional<Label> match(Pattern pattern, String text, Line line, boolean bare) {
    Matcher matcher = pattern.matcher(text).region(line.start(), line.end());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String written = matcher.group(1).strip();
    if (written.equals("an")) {
      return Optional.empty(); // the article; the abbreviation is written in capitals
    }
    return vocabulary
        .find(written)
        .map(
            e ->
                new Label(
                    e.key(),
                    e.kind(),
                    written,
                    matcher.start(1),
                    matcher.end(),
                    bare || matcher.end() == line.end()));
  }
}
