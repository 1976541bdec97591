package org.forewarn.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells the metadata of a text from its story: a header zone, a footer zone, and author's notes
 * between. A paragraph is metadata only where something proves it. Stateless, safe to share.
 */
final class MetadataRecogniser {

  private final HeaderZone header;
  private final FooterZone footer;
  private final MiddleNotes middle;

  MetadataRecogniser(LabelVocabulary vocabulary) {
    LabelScanner scanner = new LabelScanner(vocabulary);
    Cues cues = Cues.standard();
    FieldReader fields = new FieldReader(scanner, cues);
    this.header = new HeaderZone(scanner, fields, cues);
    this.footer = new FooterZone(fields, cues);
    this.middle = new MiddleNotes(scanner, fields);
  }

  /** Every field of an extraction, its markup's own included, in text order and disjoint. */
  List<MetadataField> recognise(Extraction extraction) {
    String text = extraction.content();
    List<MetadataField> found = new ArrayList<>(extraction.fields());
    found.addAll(Transcription.around(text));
    found.sort(Comparator.comparing(MetadataField::span));
    List<Block> blocks = Block.of(text, found);
    HeaderZone.Header head = header.read(text, blocks);
    found.addAll(head.fields());
    List<Block> rest = head.rest(blocks);
    FooterZone.Footer foot = footer.read(text, rest);
    found.addAll(foot.fields());
    found.addAll(middle.read(text, rest.subList(0, foot.from())));
    found.sort(Comparator.comparing(MetadataField::span));
    return found;
  }
}
