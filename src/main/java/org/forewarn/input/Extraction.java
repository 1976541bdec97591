package org.forewarn.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of one document and what its markup already told about it.
 *
 * @param content the text every offset refers to
 * @param fields metadata the markup names, in text order
 * @param title a title that stands outside the text (an HTML head), if there is one
 */
record Extraction(String content, List<MetadataField> fields, @Nullable String title) {

  Extraction {
    fields = List.copyOf(fields);
  }

  /** A text with no markup of its own. */
  static Extraction plain(String content) {
    return new Extraction(content, List.of(), null);
  }
}
