package org.forewarn.declaration;

import java.util.List;
import org.forewarn.declaration.Meaning.Modifier;
import org.forewarn.declaration.Meaning.ModifierKind;
import org.forewarn.taxonomy.Severity;

/**
 * The severities that words allow.
 *
 * @param least the weakest
 * @param most the strongest
 */
record SeverityRange(Severity least, Severity most) {

  private static final SeverityRange LITTLE = new SeverityRange(Severity.MILD, Severity.MODERATE);
  private static final SeverityRange MUCH = new SeverityRange(Severity.MODERATE, Severity.SEVERE);

  SeverityRange {
    if (!most.atLeast(least)) {
      throw new IllegalArgumentException("Range must be ascending, got " + least + ".." + most);
    }
  }

  /** This range as the modifiers around it narrow it. */
  SeverityRange with(List<Modifier> modifiers) {
    SeverityRange range = this;
    for (Modifier modifier : modifiers) {
      range = modifier.kind() == ModifierKind.STRENGTH ? range.narrowed(modifier.range()) : range;
    }
    boolean strong =
        has(modifiers, ModifierKind.STRENGTH) && range.least.atLeast(Severity.MODERATE);
    boolean weak = has(modifiers, ModifierKind.STRENGTH) && !range.most.atLeast(Severity.MODERATE);
    for (Modifier modifier : modifiers) {
      range = range.changed(modifier.kind(), strong, weak);
    }
    return range;
  }

  private SeverityRange changed(ModifierKind kind, boolean strong, boolean weak) {
    return switch (kind) {
      case STRENGTH -> this;
      case RAISE -> strong ? new SeverityRange(most, most) : this;
      case FREQUENT -> weak ? this : narrowed(MUCH);
      case SOME -> strong || weak ? this : narrowed(LITTLE);
      case RARE ->
          strong ? new SeverityRange(least, lowerOf(most)) : weak ? this : narrowed(LITTLE);
      case CAP -> capped();
    };
  }

  /** At most moderate, and perhaps less than the words alone would say. */
  SeverityRange capped() {
    return new SeverityRange(
        Severity.MILD, most.atLeast(Severity.MODERATE) ? Severity.MODERATE : Severity.MILD);
  }

  /** What both allow; what the other allows where they share nothing. */
  SeverityRange narrowed(SeverityRange other) {
    Severity low = least.max(other.least);
    Severity high = most.atLeast(other.most) ? other.most : most;
    return high.atLeast(low) ? new SeverityRange(low, high) : other;
  }

  private Severity lowerOf(Severity severity) {
    return severity == least ? severity : Severity.ofLevel(severity.level() - 1);
  }

  private static boolean has(List<Modifier> modifiers, ModifierKind kind) {
    return modifiers.stream().anyMatch(modifier -> modifier.kind() == kind);
  }
}
