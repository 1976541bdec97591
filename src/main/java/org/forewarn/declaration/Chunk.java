package org.forewarn.declaration;

import java.util.ArrayList;
import java.util.List;
import org.forewarn.declaration.Meaning.Content;
import org.forewarn.declaration.Meaning.Modifier;
import org.forewarn.text.Span;

/** The words between two joints while they are read; mutable. */
final class Chunk {

  private final Joint opened;
  private final List<Content> contents = new ArrayList<>();
  private final List<Modifier> before = new ArrayList<>();
  private final List<Modifier> after = new ArrayList<>();
  private int start = -1;
  private int end;
  private boolean neutral;
  private boolean negated;
  private boolean inheritsNegation;
  private boolean unknown;
  private List<Modifier> shared = List.of();

  Chunk(Joint opened) {
    this.opened = opened;
  }

  Joint opened() {
    return opened;
  }

  void cover(Span span) {
    start = start < 0 ? span.start() : start;
    end = span.end();
  }

  void content(List<Content> found, Span span) {
    contents.addAll(found);
    cover(span);
  }

  void modifier(Modifier modifier, Span span) {
    (contents.isEmpty() ? before : after).add(modifier);
    cover(span);
  }

  void neutral(Span span) {
    neutral = true;
    cover(span);
  }

  void negate(Span span) {
    negated = true;
    cover(span);
  }

  void unknown() {
    unknown = true;
  }

  /** Takes modifiers that stood alone before the last joint: "strong/bloody violence". */
  void carry(Chunk bare) {
    before.addAll(0, bare.before);
    start = bare.start;
    end = bare.end;
    negated |= bare.negated;
  }

  /** Lets what stood before the last phrase speak of this one too, unless it has its own. */
  void share(List<Modifier> modifiers) {
    shared = List.copyOf(modifiers);
  }

  void inheritNegation() {
    inheritsNegation = true;
  }

  List<Content> contents() {
    return contents;
  }

  List<Modifier> leading() {
    return before;
  }

  /** Every modifier that speaks of this chunk. */
  List<Modifier> modifiers() {
    List<Modifier> own = new ArrayList<>(before);
    own.addAll(after);
    return own.isEmpty() ? shared : own;
  }

  boolean hasOwnModifiers() {
    return !before.isEmpty() || !after.isEmpty();
  }

  boolean hasNeutral() {
    return neutral;
  }

  boolean hasUnknown() {
    return unknown;
  }

  boolean isEmpty() {
    return contents.isEmpty() && !hasOwnModifiers() && !neutral;
  }

  /** Whether the words deny; "or" keeps a "no" alive, other joints only before a bare phrase. */
  boolean negated() {
    boolean alive = opened == Joint.OR || opened == Joint.SLASH || !hasOwnModifiers();
    return negated || (inheritsNegation && alive);
  }

  boolean saysNoItself() {
    return negated;
  }

  Span span() {
    return new Span(start, end);
  }
}
