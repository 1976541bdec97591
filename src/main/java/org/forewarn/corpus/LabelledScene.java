package org.forewarn.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;
import org.forewarn.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A scene with what a reader found in it.
 *
 * @param id unique in its corpus
 * @param work the work it belongs to; splits never part a work
 * @param source what kind of text it is from
 * @param text its text
 * @param sentences where its sentences stand in {@code text}
 * @param labels the categories found; a missing one was not found
 * @param warnings the warnings found
 * @param nearMiss what kind of near-miss it was written as, or null
 */
public record LabelledScene(
    String id,
    String work,
    String source,
    String text,
    List<Span> sentences,
    Map<Category, Label> labels,
    Set<Warning> warnings,
    @Nullable String nearMiss) {

  public LabelledScene {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(work, "work");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
    sentences = List.copyOf(sentences);
    EnumMap<Category, Label> ordered = new EnumMap<>(Category.class);
    ordered.putAll(labels);
    labels = Collections.unmodifiableMap(ordered);
    EnumSet<Warning> found = EnumSet.noneOf(Warning.class);
    found.addAll(warnings);
    warnings = Collections.unmodifiableSet(found); // one order on every run, unlike Set.copyOf
  }

  /** The severity of a category, NONE where it was not found. */
  public Severity severity(Category category) {
    Label label = labels.get(category);
    return label == null ? Severity.NONE : label.severity();
  }

  /** The spans of sentences that are joined by one space each. */
  static List<Span> joinedSpans(List<String> sentences) {
    List<Span> spans = new ArrayList<>(sentences.size());
    int at = 0;
    for (String sentence : sentences) {
      spans.add(new Span(at, at + sentence.length()));
      at += sentence.length() + 1;
    }
    return spans;
  }
}
