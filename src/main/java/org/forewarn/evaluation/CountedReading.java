package org.forewarn.evaluation;

/** Tells of each text of a part as it is read. */
final class CountedReading {

  private final String part;
  private final int total;
  private final ReadingProgress progress;
  private int done;

  CountedReading(String part, int total, ReadingProgress progress) {
    this.part = part;
    this.total = total;
    this.progress = progress;
  }

  SceneReader counted(SceneReader reader) {
    return scene -> next(reader.read(scene));
  }

  PassageReader counted(PassageReader reader) {
    return (id, text) -> next(reader.read(id, text));
  }

  WorkReader counted(WorkReader reader) {
    return (id, text) -> next(reader.read(id, text));
  }

  private <T> T next(T prediction) {
    done++;
    progress.read(part, done, total);
    return prediction;
  }
}
