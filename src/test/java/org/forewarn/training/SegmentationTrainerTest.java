package org.forewarn.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.forewarn.corpus.LongText;
import org.forewarn.evaluation.SegmentationCorpus;
import org.forewarn.scene.InventedStory;
import org.forewarn.scene.ShiftModel;
import org.forewarn.scene.TextKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentationTrainerTest {

  private static final SegmentationCorpus CORPUS =
      set -> set.startsWith("novels") ? works("Chapter ", ".") : works("INT. ROOM ", " - DAY");

  @Test
  void writesTheSameBytesTwice(@TempDir Path once, @TempDir Path again) throws IOException {
    new SegmentationTrainer(CORPUS).write(once);
    new SegmentationTrainer(CORPUS).write(again);
    for (TextKind kind : TextKind.values()) {
      String name = "shift-" + kind.key() + ".properties";
      assertThat(again.resolve(name)).hasSameBinaryContentAs(once.resolve(name));
    }
  }

  @Test
  void writesWhatTheSegmenterReads(@TempDir Path folder) throws IOException {
    SegmentationTrainer trainer = new SegmentationTrainer(CORPUS);
    trainer.write(folder);
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(folder.resolve("shift-prose.properties"))) {
      properties.load(reader);
    }
    ShiftModel read = ShiftModel.of(properties);
    assertThat(read.asProperties()).isEqualTo(trainer.train(TextKind.PROSE).asProperties());
  }

  private static List<LongText> works(String before, String after) {
    List<LongText> works = new ArrayList<>();
    for (int work = 0; work < 5; work++) {
      StringBuilder text = new StringBuilder();
      for (int part = 0; part < 8; part++) {
        String person = List.of("Marrow", "Quillon", "Osk", "Ferrol").get(part % 4);
        text.append(before).append(part + 1).append(after).append("\n\n");
        List<String> story = InventedStory.paragraphs(person, 16, work * 10L + part);
        text.append(String.join("\n\n", story)).append("\n\n");
      }
      works.add(new LongText("invented/" + work, text.toString()));
    }
    return works;
  }
}
