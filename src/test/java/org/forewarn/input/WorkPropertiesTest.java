package org.forewarn.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.forewarn.text.Span;

class WorkPropertiesTest {

  private static final WorkReader READER = WorkReaders.standard();

  @Property(tries = 400)
  void keepsMetadataAndBodyApartWhateverTheText(@ForAll("layouts") String text) {
    Work work;
    try {
      work = read("any", text);
    } catch (UnreadableInputException refused) {
      assertThat(refused.getMessage()).startsWith("any: ").doesNotContain("\n");
      return;
    }
    List<Span> all = new ArrayList<>(work.body());
    work.metadata().forEach(field -> all.add(field.span()));
    all.sort(Comparator.naturalOrder());
    for (int i = 1; i < all.size(); i++) {
      assertThat(all.get(i).start()).isGreaterThanOrEqualTo(all.get(i - 1).end());
    }
    assertThat(wordsOf(work, all))
        .as("every word is metadata or body")
        .isEqualTo(words(text(work)));
  }

  @Property(tries = 200)
  void decodesTheSameTextFromEveryUnicodeEncoding(@ForAll("stories") String text)
      throws UnreadableInputException {
    String read = text(read("a", text));
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      byte[] bytes = ("\ufeff" + text).getBytes(charset);
      assertThat(text(READER.read(new InputSource("a", bytes)))).isEqualTo(read);
    }
  }

  @Provide
  Arbitrary<String> stories() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars(" \n,.\u2019\u201c\u201d\u00e9\u0434\u6e2f")
        .ofMinLength(20)
        .ofMaxLength(200)
        .map(text -> "Tide " + text);
  }

  @Provide
  Arbitrary<String> layouts() {
    return Arbitraries.of(
            "Title: Tides",
            "Rating: R for war",
            "A/N: thanks",
            "by Pellworm",
            "* * *",
            "",
            "",
            "(A/N: x",
            "Chapter 2",
            "Note: bring the rope.",
            "The End",
            "Disclaimer:",
            "Hanne slept.",
            "---",
            "# Heading",
            "<p>Tide</p>",
            "Warnings: none | Season: 2",
            "I own nothing. No profit.",
            "Summary",
            "Copyright 2001",
            "\"Come,\" she said.",
            "Author: X\r\nRating: PG\r")
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(lines -> String.join("\n", lines));
  }

  private static Work read(String name, String text) throws UnreadableInputException {
    return READER.read(new InputSource(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(Work work) {
    return work.text().content();
  }

  private static long wordsOf(Work work, List<Span> spans) {
    return spans.stream().mapToLong(span -> words(work.text().slice(span))).sum();
  }

  private static long words(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
