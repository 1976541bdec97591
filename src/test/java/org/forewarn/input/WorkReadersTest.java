package org.forewarn.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WorkReadersTest {

  private static final WorkReader READER = WorkReaders.standard();

  @Test
  void takesTheLastPathElementAsIdOnEitherSystem() throws UnreadableInputException {
    assertThat(read("shelf/of/tides.txt", "The tide came in.").id()).isEqualTo("tides.txt");
    assertThat(read("C:\\shelf\\tides.txt", "The tide came in.").id()).isEqualTo("tides.txt");
    assertThat(read("<stdin>", "The tide came in.").id()).isEqualTo("<stdin>");
  }

  @Test
  void digestsTheBytesAndNotTheCharacters() throws UnreadableInputException {
    Work plain = read("a", "The tide came in.");
    Work marked = read("a", "\ufeffThe tide came in.");
    assertThat(plain.text()).isEqualTo(marked.text());
    assertThat(plain.sha256()).hasSize(64).isNotEqualTo(marked.sha256());
  }

  @Test
  void refusesInOneLineThatQuotesNoText() {
    assertThatThrownBy(() -> read("bad.txt", "Title: Secret Words\n"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("bad.txt: ")
        .hasMessageContaining("expected")
        .hasMessageNotContaining("Secret")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }

  @Test
  void readsAVeryLongStoryAsOneBody() throws UnreadableInputException {
    String story =
        "The tide came in, and nobody: not Hanne - not Jorun - moved.\n\n".repeat(10_000);
    assertThat(read("long.txt", "Title: Tides\n\n" + story).body()).hasSize(1);
  }

  private static Work read(String name, String text) throws UnreadableInputException {
    return READER.read(new InputSource(name, text.getBytes(StandardCharsets.UTF_8)));
  }
}
