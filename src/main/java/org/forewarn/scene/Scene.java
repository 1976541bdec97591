package org.forewarn.scene;

import java.util.List;
import java.util.Objects;
import org.forewarn.text.Span;

/**
 * One scene of a work.
 *
 * @param index its place in the work, from 0
 * @param span where it stands, its opening mark included; the scenes of a body tile it
 * @param openedBy why it begins here
 * @param sentences its sentences in order, without separator lines
 * @param words how many words it has, separator lines left out
 */
public record Scene(int index, Span span, BreakKind openedBy, List<Span> sentences, int words) {

  public Scene {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(openedBy, "openedBy");
    sentences = List.copyOf(sentences);
  }
}
