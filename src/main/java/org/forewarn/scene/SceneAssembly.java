package org.forewarn.scene;

import java.util.ArrayList;
import java.util.List;
import org.forewarn.language.SentenceDetector;
import org.forewarn.text.Span;

/** Puts scenes together from parts: numbers them, finds their sentences, counts their words. */
final class SceneAssembly {

  private final String text;
  private final SentenceDetector detector;
  private final List<Scene> scenes = new ArrayList<>();

  SceneAssembly(String text, SentenceDetector detector) {
    this.text = text;
    this.detector = detector;
  }

  void add(Stretch part, int end) {
    List<Span> sentences = new ArrayList<>();
    int words = 0;
    List<Block> blocks = part.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == BlockKind.SEPARATOR) {
        continue;
      }
      int last = runEnd(blocks, i);
      Span run = new Span(blocks.get(i).span().start(), blocks.get(last).span().end());
      sentences.addAll(detector.sentences(text, run));
      for (; i <= last; i++) {
        words += blocks.get(i).words();
      }
      i--;
    }
    Span span = new Span(part.start(), end);
    scenes.add(new Scene(scenes.size(), span, part.openedBy(), sentences, words));
  }

  /** A heading is a run of its own, so that no sentence begins in it and ends in the story. */
  private static int runEnd(List<Block> blocks, int from) {
    int last = from;
    while (last + 1 < blocks.size()
        && blocks.get(last).isProse()
        && blocks.get(last + 1).isProse()) {
      last++;
    }
    return last;
  }

  List<Scene> scenes() {
    return List.copyOf(scenes);
  }
}
