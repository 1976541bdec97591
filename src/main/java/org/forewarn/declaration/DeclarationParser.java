package org.forewarn.declaration;

import java.util.Optional;
import org.forewarn.declaration.Meaning.WordRole;
import org.forewarn.input.MetadataField;
import org.forewarn.input.Work;
import org.forewarn.text.Span;

/**
 * Reads what authors declare: ratings of every scale, claims, denials, opt-outs. The vocabulary is
 * data; phrases it does not know are kept as {@link UnreadPhrase}. Immutable, safe to share.
 */
public final class DeclarationParser {

  private final Lexicon lexicon;
  private final ProseStatements prose = new ProseStatements();

  private DeclarationParser(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A parser with the built-in vocabulary; reading it takes some milliseconds, so keep it. */
  public static DeclarationParser standard() {
    return new DeclarationParser(LexiconReader.standard());
  }

  /** What the metadata of a work declares; spans are into the work's text. */
  public Declaration parse(Work work) {
    Findings findings = new Findings();
    for (MetadataField field : work.metadata()) {
      String value = work.text().slice(field.value());
      switch (field.key()) {
        case RATING -> readRating(field.label(), value, field.value().start(), findings);
        case WARNINGS -> read(FieldKind.WARNINGS, value, field.value().start(), findings);
        case TAGS -> read(FieldKind.TAGS, value, field.value().start(), findings);
        case NOTE, DISCLAIMER, SUMMARY, SPOILERS, OTHER -> readProse(field, value, findings);
        case TITLE, AUTHOR, SEASON, PAIRING, FANDOM -> {}
      }
    }
    return findings.declaration();
  }

  /** What a whole declaration given by itself says ("R for violence"); spans are into it. */
  public Declaration parseDeclared(String declared) {
    return parseRating(declared);
  }

  /** What a rating line without its label says; spans are into {@code rating}. */
  public Declaration parseRating(String rating) {
    Findings findings = new Findings();
    readRating("", rating, 0, findings);
    return findings.declaration();
  }

  /** What a warnings line without its label says; spans are into {@code warnings}. */
  public Declaration parseWarnings(String warnings) {
    Findings findings = new Findings();
    read(FieldKind.WARNINGS, warnings, 0, findings);
    return findings.declaration();
  }

  private void readRating(String label, String value, int offset, Findings findings) {
    Findings own = new Findings();
    new ClauseReader(lexicon, FieldKind.RATING, value, offset, own).read(scaleNamed(label));
    if (own.nothingDeclared() && !value.isBlank()) {
      own.ratings().add(unknownRating(value, offset));
    }
    merge(own.declaration(), findings);
  }

  /** A rating line that says nothing known is still a rating, on a scale nobody knows. */
  private static DeclaredRating unknownRating(String value, int offset) {
    String words = value.strip();
    int start = value.indexOf(words);
    return new DeclaredRating(
        "unknown", words, false, new Span(start, start + words.length()).shifted(offset));
  }

  private Optional<String> scaleNamed(String label) {
    return Item.of(lexicon, label, 0).stream()
        .filter(item -> item.is(WordRole.SCALE))
        .flatMap(item -> item.function().stream())
        .flatMap(function -> Optional.ofNullable(function.scale()).stream())
        .findFirst();
  }

  private void read(FieldKind kind, String value, int offset, Findings findings) {
    new ClauseReader(lexicon, kind, value, offset, findings).read(Optional.empty());
  }

  /** Prose declares only where it says so; what is not understood there is just prose. */
  private void readProse(MetadataField field, String value, Findings findings) {
    for (Span span : prose.in(field.key(), value)) {
      Findings own = new Findings();
      String words = value.substring(span.start(), span.end());
      read(FieldKind.PROSE, words, field.value().start() + span.start(), own);
      own.unread().clear();
      merge(own.declaration(), findings);
    }
  }

  private static void merge(Declaration found, Findings findings) {
    findings.ratings().addAll(found.ratings());
    findings.claims().addAll(found.claims());
    findings.unread().addAll(found.unread());
    if (found.optOut()) {
      findings.optOut();
    }
  }
}
