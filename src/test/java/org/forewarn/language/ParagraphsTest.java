package org.forewarn.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forewarn.text.Span;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  private static final String WRAPPED =
      "The gulls had gone by the time they reached the\nwall, and nobody said why. The tide was\n"
          + "coming in as it always did.";

  @Test
  void keepsWrappedLinesTogether() {
    assertThat(find(WRAPPED + "\n\n" + WRAPPED)).hasSize(2);
  }

  @Test
  void takesEachLineForAParagraphWhereNoneIsWrapped() {
    String line = "The gulls had gone by the time they reached the wall.";
    assertThat(find(line + "\n" + line + "\r\n" + line + "\r" + line)).hasSize(4);
  }

  @Test
  void opensAParagraphAtAnIndentWhereNoBlankLineStands() {
    String text = ("   " + WRAPPED + "\n").repeat(4);
    assertThat(find(text)).hasSize(4);
  }

  @Test
  void countsTheBlankLinesBefore() {
    assertThat(find("One.\n\nTwo.\n\n\n \nThree."))
        .extracting(Paragraph::blankLines)
        .containsExactly(0, 1, 3);
  }

  @Test
  void findsNothingInWhiteSpace() {
    assertThat(find(" \n\t\n\u00A0\u3000\uFEFF")).isEmpty();
  }

  @Test
  void staysInsideTheRange() {
    String text = "One.\n\nTwo.\n\nThree.";
    assertThat(Paragraphs.of(text, new Span(2, 9)))
        .extracting(Paragraph::span)
        .containsExactly(new Span(2, 4), new Span(6, 9));
  }

  private static List<Paragraph> find(String text) {
    return Paragraphs.of(text, new Span(0, text.length()));
  }
}
