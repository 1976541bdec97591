package org.forewarn.evaluation;

import java.io.IOException;
import java.util.List;
import org.forewarn.corpus.LongText;

/** Where the whole works come from that segmentation is learned and measured on. */
@FunctionalInterface
public interface SegmentationCorpus {

  /**
   * The works of one collection and split, such as {@code novels/train}.
   *
   * @throws IOException if they cannot be read
   */
  List<LongText> works(String collection) throws IOException;
}
