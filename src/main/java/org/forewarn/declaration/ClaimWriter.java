package org.forewarn.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.forewarn.declaration.Meaning.Content;
import org.forewarn.declaration.Meaning.Modifier;
import org.forewarn.taxonomy.Severity;
import org.forewarn.text.Span;

/** Turns finished chunks into claims; mutable, lives for one value. */
final class ClaimWriter {

  private static final SeverityRange ANY = new SeverityRange(Severity.MILD, Severity.SEVERE);

  private final Findings findings;
  private final String text;
  private final int offset;
  private final FieldKind kind;
  private int lastFrom;
  private int lastTo;

  ClaimWriter(Findings findings, String text, int offset, FieldKind kind) {
    this.findings = findings;
    this.text = text;
    this.offset = offset;
    this.kind = kind;
  }

  /** Forgets the last claim: a later "not graphic" is not about it. */
  void startSentence() {
    lastFrom = findings.claims().size();
    lastTo = lastFrom;
  }

  /** Ends a chunk; true if its modifiers stand alone and speak of what follows. */
  boolean finish(Chunk chunk, Joint joint, boolean maybe) {
    boolean trusted = kind.trustsHalfKnown() || !chunk.hasUnknown();
    if (!chunk.contents().isEmpty()) {
      if (trusted) {
        writeAll(chunk, maybe);
      }
      return false;
    }
    if (!chunk.hasOwnModifiers()) {
      return false;
    }
    if (aboutTheLast(chunk, joint)) {
      changeLast(chunk);
      return false;
    }
    if (!chunk.hasNeutral() && !chunk.hasUnknown() && joint.carriesModifiers()) {
      return true;
    }
    if (trusted) {
      writeAlone(chunk, maybe);
    }
    return false;
  }

  private boolean aboutTheLast(Chunk chunk, Joint joint) {
    boolean explains = chunk.opened() == Joint.PAREN || chunk.opened() == Joint.DASH;
    boolean denies = chunk.saysNoItself();
    boolean bare = !chunk.hasNeutral() && !chunk.hasUnknown();
    return lastTo > lastFrom && bare && (denies || (explains && joint != Joint.AND));
  }

  private void changeLast(Chunk chunk) {
    for (int i = lastFrom; i < lastTo; i++) {
      Claim claim = findings.claims().get(i);
      SeverityRange range = new SeverityRange(claim.least(), claim.most());
      SeverityRange changed = chunk.saysNoItself() ? range.capped() : range.with(chunk.modifiers());
      findings.claims().set(i, withRange(claim, changed));
    }
  }

  private static Claim withRange(Claim c, SeverityRange range) {
    return new Claim(
        c.category(),
        c.warning(),
        range.least(),
        range.most(),
        c.negated(),
        c.hedged(),
        c.text(),
        c.span());
  }

  private void writeAll(Chunk chunk, boolean maybe) {
    List<Content> contents = specific(chunk.contents());
    List<Claim> written = new ArrayList<>();
    for (Content content : contents) {
      SeverityRange range = content.range().with(chunk.modifiers());
      boolean negated = chunk.negated() != content.denies();
      if (!content.denies() || !capsLast(content)) {
        written.add(claim(content, range, negated, maybe, chunk.span()));
      }
    }
    lastFrom = findings.claims().size();
    findings.claims().addAll(written);
    lastTo = findings.claims().size();
  }

  /** "Violence, but nothing graphic" tells how much violence; it does not deny any. */
  private boolean capsLast(Content denial) {
    boolean same =
        lastTo > lastFrom
            && findings.claims().get(lastTo - 1).category() == denial.category()
            && !findings.claims().get(lastTo - 1).negated();
    if (same) {
      Claim last = findings.claims().get(lastTo - 1);
      SeverityRange range = new SeverityRange(last.least(), last.most()).capped();
      findings.claims().set(lastTo - 1, withRange(last, range));
    }
    return same;
  }

  /** Leaves out what a more exact word of the same chunk already says. */
  private static List<Content> specific(List<Content> contents) {
    List<Content> kept = new ArrayList<>();
    for (Content content : contents) {
      boolean said =
          contents.stream().anyMatch(o -> moreExact(o, content))
              || kept.stream().anyMatch(o -> sameThing(o, content));
      if (!said) {
        kept.add(content);
      }
    }
    return kept;
  }

  private static boolean moreExact(Content other, Content content) {
    return content.warning() == null
        && other.warning() != null
        && other.category() == content.category();
  }

  private static boolean sameThing(Content other, Content content) {
    return other.category() == content.category()
        && Objects.equals(other.warning(), content.warning());
  }

  private void writeAlone(Chunk chunk, boolean maybe) {
    for (Modifier modifier : chunk.modifiers()) {
      if (modifier.alone() != null) {
        Content content = new Content(modifier.alone(), null, ANY, false);
        SeverityRange range = ANY.with(chunk.modifiers());
        findings.claims().add(claim(content, range, chunk.negated(), maybe, chunk.span()));
      }
    }
  }

  /** Writes what a whole phrase of the vocabulary says. */
  void write(List<Meaning> meanings, Span span) {
    for (Meaning meaning : meanings) {
      if (meaning instanceof Content content) {
        findings.claims().add(claim(content, content.range(), content.denies(), false, span));
      }
    }
  }

  private Claim claim(
      Content content, SeverityRange range, boolean negated, boolean maybe, Span span) {
    return new Claim(
        content.category(),
        content.warning(),
        range.least(),
        range.most(),
        negated,
        maybe,
        text.substring(span.start() - offset, span.end() - offset),
        span);
  }
}
