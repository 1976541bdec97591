package org.forewarn.input;

import java.util.List;

/**
 * What {@link FieldReader} read of a block.
 *
 * @param fields the fields in text order
 * @param kinds how much each field's label proves
 * @param lines the number of lines they take
 */
record FieldReading(List<MetadataField> fields, List<LabelKind> kinds, int lines) {

  FieldReading {
    fields = List.copyOf(fields);
    kinds = List.copyOf(kinds);
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Whether a label among them proves metadata at an end of the text. */
  boolean telling() {
    return kinds.stream().anyMatch(kind -> kind != LabelKind.WEAK);
  }

  /** Whether they form a group that proves itself in the middle of a text. */
  boolean group() {
    boolean contentLabel =
        fields.stream()
            .anyMatch(
                field ->
                    switch (field.key()) {
                      case RATING, WARNINGS, PAIRING, FANDOM, SPOILERS, DISCLAIMER, NOTE -> true;
                      default -> false;
                    });
    return contentLabel && kinds.stream().filter(kind -> kind != LabelKind.WEAK).count() >= 2;
  }
}
