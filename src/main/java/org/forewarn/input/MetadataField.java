package org.forewarn.input;

import java.util.Objects;
import org.forewarn.text.Span;

/**
 * One piece of metadata found in the text; never scored as story.
 *
 * @param key what it says
 * @param label the label as written, empty where the place alone tells (a bare title line)
 * @param value where the value stands in the decoded text
 * @param span where the whole field stands, label included; contains {@code value}
 */
public record MetadataField(MetadataKey key, String label, Span value, Span span) {

  public MetadataField {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(label, "label");
    if (!span.contains(value)) {
      throw new IllegalArgumentException(
          "Field span must contain its value, got " + span + " and " + value);
    }
  }
}
