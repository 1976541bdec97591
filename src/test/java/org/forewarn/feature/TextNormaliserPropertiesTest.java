package org.forewarn.feature;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.forewarn.text.AlignedText;
import org.forewarn.text.Span;

class TextNormaliserPropertiesTest {

  @Property
  void pointsEveryUnitInsideTheStretchAndNeverBackwards(@ForAll("texts") String text) {
    Span range = new Span(text.length() / 4, text.length());
    AlignedText view = TextNormaliser.normalise(text, range);
    int last = range.start();
    for (int i = 0; i < view.length(); i++) {
      Span original = view.toOriginal(new Span(i, i + 1));
      assertThat(range.contains(original)).isTrue();
      assertThat(original.isEmpty()).isFalse();
      assertThat(original.start()).isGreaterThanOrEqualTo(last);
      last = original.start();
    }
  }

  @Property
  void coversAWiderOriginalForAWiderStretch(@ForAll("texts") String text) {
    AlignedText view = TextNormaliser.normalise(text, new Span(0, text.length()));
    Span inner = new Span(view.length() / 3, view.length() / 2);
    Span whole = view.toOriginal(new Span(0, view.length()));
    assertThat(inner.isEmpty() || whole.contains(view.toOriginal(inner))).isTrue();
  }

  @Property
  void givesTheSameWhateverStandsAround(
      @ForAll("texts") String before, @ForAll("texts") String text, @ForAll("texts") String after) {
    AlignedText alone = TextNormaliser.normalise(text, new Span(0, text.length()));
    Span inside = new Span(before.length(), before.length() + text.length());
    AlignedText among = TextNormaliser.normalise(before + text + after, inside);
    assertThat(among).hasToString(alone.toString());
    for (int i = 0; i < alone.length(); i++) {
      Span unit = new Span(i, i + 1);
      assertThat(among.toOriginal(unit)).isEqualTo(alone.toOriginal(unit).shifted(before.length()));
    }
  }

  @Property
  void changesNothingTheSecondTime(@ForAll("texts") String any) {
    String text = any.replaceAll("[\u00a2\uffe0\u20ac]|\\p{Cs}", "c"); // read by neighbours
    String once = TextNormaliser.normalise(text, new Span(0, text.length())).toString();
    String twice = TextNormaliser.normalise(once, new Span(0, once.length())).toString();
    assertThat(twice).isEqualTo(once);
  }

  /** Any UTF-16 units at all, lone surrogates among them, and letters that fold to several. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> odd =
        Arbitraries.of(
            'a', 'K', ' ', '*', '\u200b', '\u0301', '\ufb01', '\u00bd', '\u0130', '\u0441',
            '\u00a2', '\u2026', '\ud835', '\udcef', '\ud83c', '\udd75', '\u3392', '\ufdfa');
    Arbitrary<Character> any = Arbitraries.chars().all();
    return Arbitraries.oneOf(odd, any).list().ofMaxSize(40).map(TextNormaliserPropertiesTest::join);
  }

  private static String join(java.util.List<Character> units) {
    StringBuilder text = new StringBuilder();
    units.forEach(text::append);
    return text.toString();
  }
}
