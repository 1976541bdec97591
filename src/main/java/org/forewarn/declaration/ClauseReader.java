package org.forewarn.declaration;

import java.util.List;
import java.util.Optional;
import org.forewarn.declaration.Meaning.Function;
import org.forewarn.declaration.Meaning.ScaleValue;
import org.forewarn.declaration.Meaning.WordRole;
import org.forewarn.text.Span;

/** Reads one value word by word into ratings, claims and what it did not understand; used once. */
final class ClauseReader {

  private final Lexicon lexicon;
  private final FieldKind kind;
  private final List<Item> items;
  private final Findings findings;
  private final ClaimWriter claims;
  private final UnreadRun unread;
  private final RatingPlace place;
  private Chunk chunk = new Chunk(Joint.STOP);
  private boolean maybe;
  private boolean hedged;
  private int sentenceRatings;
  private int sentenceClaims;

  ClauseReader(Lexicon lexicon, FieldKind kind, String text, int offset, Findings findings) {
    this.lexicon = lexicon;
    this.kind = kind;
    this.items = Item.of(lexicon, text, offset);
    this.findings = findings;
    this.claims = new ClaimWriter(findings, text, offset, kind);
    this.unread = new UnreadRun(findings, text, offset);
    this.place = new RatingPlace(kind);
    startSentence();
  }

  /** Reads it all. */
  void read(Optional<String> scale) {
    scale.ifPresent(place::prefer);
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (!readRating(i, item) && !readStatement(item) && !readJoint(i, item)) {
        readWord(i, item);
      }
    }
    close(Joint.STOP, items.size());
    unread.flush();
  }

  private boolean readRating(int index, Item item) {
    Optional<ScaleValue> value = place.accept(items, index);
    value.ifPresent(rating -> addRating(rating, item.span(), index));
    return value.isPresent();
  }

  private void addRating(ScaleValue rating, Span span, int index) {
    close(Joint.DASH, index);
    unread.flush();
    boolean recognised = rating.reading() != Meaning.Reading.INVENTED;
    findings
        .ratings()
        .add(new DeclaredRating(rating.scale(), rating.value(), recognised, maybe, span));
    if (rating.scale().equals("ao3") && rating.value().equals("not-rated")) {
      findings.optOut();
    }
  }

  private boolean readStatement(Item item) {
    if (item.is(WordRole.OPT_OUT_WARNINGS)) {
      findings.optOut();
    } else if (item.is(WordRole.OPT_OUT_RATING) || noneAsRating(item)) {
      findings.optOut();
      findings.ratings().add(new DeclaredRating("ao3", "not-rated", true, item.span()));
    } else if (item.is(WordRole.NONE) && aloneInItsSentence(item)) {
      claims.write(lexicon.meanings("no archive warning apply"), item.span());
    } else {
      return false;
    }
    unread.flush();
    return true;
  }

  private boolean noneAsRating(Item item) {
    return kind == FieldKind.RATING
        && item.is(WordRole.NONE)
        && items.get(0).equals(item)
        && aloneInItsSentence(item);
  }

  private boolean aloneInItsSentence(Item item) {
    int at = items.indexOf(item);
    boolean starts = at == 0 || Joint.of(items.get(at - 1)).isPresent();
    boolean ends = at == items.size() - 1 || Joint.of(items.get(at + 1)).isPresent();
    return starts && ends && chunk.isEmpty() && kind != FieldKind.TAGS && kind != FieldKind.PROSE;
  }

  private boolean readJoint(int index, Item item) {
    Optional<Joint> joint = Joint.of(item);
    joint.ifPresent(
        found -> {
          close(found, index);
          unread.flush();
          place.pass(found);
        });
    return joint.isPresent();
  }

  private void readWord(int index, Item item) {
    if (place.nearRating(items, index)) {
      return;
    }
    if (!item.contents().isEmpty()) {
      chunk.content(item.contents(), item.span());
      leavePlace();
    } else if (item.modifier().isPresent()) {
      chunk.modifier(item.modifier().get(), item.span());
      leavePlace();
    } else if (item.function().filter(f -> f.role() != WordRole.NONE).isPresent()) {
      readFunction(item, item.function().get());
    } else if (item.neutral()) {
      chunk.neutral(item.span());
      place.soften();
      unread.flush();
    } else {
      readUnknown(item);
    }
  }

  private void leavePlace() {
    place.leave();
    unread.flush();
  }

  private void readFunction(Item item, Function function) {
    switch (function.role()) {
      case NEGATION -> negate(item);
      case HEDGE -> hedged = true;
      case MAYBE -> startMaybe();
      case PLACE -> place.enter();
      case SCALE -> place.prefer(function.scale());
      default -> {}
    }
    if (function.role() != WordRole.FILLER) {
      unread.flush();
    }
  }

  private void startMaybe() {
    maybe = true;
    place.enter();
  }

  private void negate(Item item) {
    if (!chunk.contents().isEmpty()) {
      close(Joint.PAREN, 0);
    }
    chunk.negate(item.span());
  }

  private void readUnknown(Item item) {
    Optional<List<Meaning>> descriptor = place.descriptor(lexicon, item);
    if (descriptor.isPresent()) {
      claims.write(descriptor.get(), item.span());
    } else if (item.word() && !item.written().chars().allMatch(Character::isDigit)) {
      chunk.unknown();
      unread.add(item.span());
      place.leave();
    } else if (item.written().equals("?") && sentenceRatings < findings.ratings().size()) {
      hedged = true;
    }
  }

  private void close(Joint joint, int index) {
    Chunk closed = chunk;
    Chunk next = new Chunk(joint);
    boolean standsAlone = claims.finish(closed, joint, maybe);
    if (standsAlone) {
      next.carry(closed);
    } else if (joint == Joint.AND || joint == Joint.SLASH) {
      next.share(closed.contents().isEmpty() ? List.of() : closed.leading());
    }
    if (closed.negated() && !closed.isEmpty() && keepsNegation(joint, index)) {
      next.inheritNegation();
    } else if (closed.saysNoItself() && closed.isEmpty() && joint != Joint.STOP) {
      next.negate(closed.span());
    }
    chunk = next;
    maybe &=
        joint == Joint.AND || joint == Joint.SLASH || joint == Joint.FOR || joint == Joint.DASH;
    if (joint == Joint.STOP) {
      endSentence();
    }
  }

  private boolean keepsNegation(Joint joint, int index) {
    return switch (joint) {
      case OR, SLASH, AND -> true;
      case COMMA -> orAhead(index);
      default -> false;
    };
  }

  private boolean orAhead(int index) {
    for (int i = index + 1; i < items.size(); i++) {
      Optional<Joint> joint = Joint.of(items.get(i));
      if (joint.isPresent() && joint.get() != Joint.COMMA) {
        return joint.get() == Joint.OR;
      }
    }
    return false;
  }

  private void endSentence() {
    if (hedged) {
      findings.hedge(sentenceRatings, sentenceClaims);
    }
    startSentence();
  }

  private void startSentence() {
    hedged = false;
    maybe = false;
    sentenceRatings = findings.ratings().size();
    sentenceClaims = findings.claims().size();
    claims.startSentence();
  }
}
