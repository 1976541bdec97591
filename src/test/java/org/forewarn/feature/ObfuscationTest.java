package org.forewarn.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.forewarn.text.AlignedText;
import org.forewarn.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObfuscationTest {

  private static final List<String> MASKABLE = MaskableWords.of(TinyLexicon.lexicon());
  private static final Set<String> LISTED = Set.copyOf(MASKABLE);
  private static final WordScanner SCANNER =
      new WordScanner(new MaskedWords(MASKABLE, TinyLexicon.vocabulary()::contains));

  private record Found(String word, String original) {}

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "f**k, fuck",
        "f*ck, fuck",
        "f***, fuck",
        "f*c*, fuck",
        "f_ck, fuck",
        "f#%k, fuck",
        "F**KING, fucking",
        "f***ing, fucking",
        "fu\u00a2k, fuck",
        "fu\uffe0k, fuck",
        "f\u2022\u2022k, fuck",
        "f**kkkk, fuck",
        "sh1t, shit",
        "$hit, shit",
        "$h!t, shit",
        "sh!t, shit",
        "5h1t, shit",
        "shi+, shit",
        "a$$, ass",
        "a$$es, asses",
        "a**, ass",
        "@ss, ass",
        "@sshole, asshole",
        "a$$h0le, asshole",
        "b1tch, bitch",
        "b!tches, bitches",
        "b*t*h, bitch",
        "d@mn, damn",
        "h3ll, hell",
        "h*ll, hell"
      })
  void readsMasks(String writing, String word) {
    assertReads(writing, word);
  }

  @ParameterizedTest
  @CsvSource({
    "f u c k, fuck",
    "F U C K, fuck",
    "f.u.c.k, fuck",
    "f-u-c-k, fuck",
    "f*u*c*k, fuck",
    "f_u_c_k, fuck",
    "f u c k i n g, fucking",
    "a s s, ass",
    "s\u00a0h\u00a0i\u00a0t, shit"
  })
  void readsSpelledLetters(String writing, String word) {
    assertReads(writing, word);
  }

  @ParameterizedTest
  @CsvSource({
    "fu\u200bck, fuck",
    "f\u200du\u2060c\ufeffk, fuck",
    "f\u00aduck, fuck",
    "f\u3164uck, fuck",
    "fu\u0441k, fuck",
    "\u0455\u04bb\u0456\u0442, shit",
    "f\u03c5ck, fuck",
    "\ua730\u1d1c\u1d04\u1d0b, fuck",
    "\uff46\uff55\uff43\uff4b, fuck",
    "\uff33\uff28\uff29\uff34, shit",
    "\ud835\udcef\ud835\udcfe\ud835\udcec\ud835\udcf4, fuck",
    "\u24d5\u24e4\u24d2\u24da, fuck",
    "\ud83c\udd75\ud83c\udd84\ud83c\udd72\ud83c\udd7a, fuck",
    "f\u0336u\u0336c\u0336k\u0336, fuck",
    "f\u00fcck, fuck",
    "f\u20ddu\u20ddck, fuck"
  })
  void readsInvisibleAndLookAlikeLetters(String writing, String word) {
    assertReads(writing, word);
  }

  @ParameterizedTest
  @CsvSource({
    "fuuuuck, fuck",
    "FUUUCKKKK, fuck",
    "shiiiit, shit",
    "asssshoooole, asshole",
    "dammmn, damn",
    "hellllll, hell"
  })
  void readsStretchedLetters(String writing, String word) {
    assertReads(writing, word);
  }

  @ParameterizedTest
  @CsvSource({
    "noooo, no",
    "sooooo, so",
    "toooo, too",
    "helllloooo, hello",
    "zzzz, z",
    "bird, bird"
  })
  void bringsStretchedWordsBackToKnownOnes(String writing, String word) {
    assertThat(words(writing)).containsExactly(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Scunthorpe",
        "assassin",
        "assess the assets",
        "Dickens",
        "hello",
        "Sussex",
        "cockpit",
        "shiitake",
        "shi1take",
        "class",
        "cla$$",
        "bass",
        "grass",
        "c l a s s",
        "b.a.s.s",
        "C L A S S I C",
        "a l.a.s.s",
        "h e l l o",
        "D I C K E N S",
        "a 5 s delay",
        "I a m",
        "J. A. S. Smith",
        "U.S.A.",
        "s-s-see",
        "write to b@ss.example or a@s.org",
        "d@mn.example.org",
        "$100",
        "US$5",
        "A$5 a ticket",
        "5\u00a2 and \u20ac50",
        "the A55 and the 455",
        "at 5:45, 10am",
        "*emphasis*",
        "**emphasis**",
        "_emphasis_",
        "word*",
        "words** of note",
        "shi*",
        "*hit",
        "wow!!!",
        "as!he went",
        "C# and C++",
        "100% of a##2",
        "#class @classy",
        "1st 2nd 3rd",
        "he'll do",
        "5 * 4 = 20"
      })
  void leavesInnocentWritingsAlone(String text) {
    assertThat(listed(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*shit*", "**shit**", "_shit_", "shit*", "shit!!!", "shit's", "\"shit\""})
  void readsPlainWordsThroughMarkup(String text) {
    assertThat(listed(text)).extracting(Found::word).containsExactly("shit");
  }

  @ParameterizedTest
  @CsvSource({
    "*sh*t*, sh*t",
    "**sh*t**, sh*t",
    "*oh sh*t*, sh*t",
    "*sh*t happens*, sh*t",
    "sh*t's, sh*t",
    "_sh*t_, sh*t",
    "*f u c k*, f u c k",
    "un*f**king*real, ''"
  })
  void tellsMarkupFromMasks(String text, String original) {
    assertThat(listed(text).stream().map(Found::original))
        .isEqualTo(original.isEmpty() ? List.of() : List.of(original));
  }

  @Test
  void readsSpelledWordsBesideWordsOfOneLetter() {
    assertThat(listed("not a f u c k I gave")).containsExactly(new Found("fuck", "f u c k"));
    assertThat(listed("such a s.h.i.t I am")).containsExactly(new Found("shit", "s.h.i.t"));
    assertThat(words("a f u c k i said")).containsExactly("a", "fuck", "i", "said");
  }

  @Test
  void prefersTheWordThatMostEntriesAreBuiltOn() {
    assertThat(MASKABLE.indexOf("fuck")).isLessThan(MASKABLE.indexOf("fsck"));
    assertThat(listed("f*ck")).extracting(Found::word).containsExactly("fuck");
    assertThat(MASKABLE).doesNotContain("f**k", "$hit", "stab");
  }

  @Test
  void keepsTheMarksThatSayHowASentenceIsMeant() {
    assertThat(words("\"What?!\" he said..."))
        .containsExactly("\"", "what", "?", "!", "\"", "he", "said");
  }

  @Test
  void readsNumbersAlike() {
    assertThat(words("12 birds, 1,500 trees, 3rd"))
        .containsExactly("0", "birds", "0", "0", "trees", "0");
  }

  @Property(tries = 300)
  void readsOnlyWholeWords(
      @ForAll @Chars({'b', 'D', 'g', 'z'}) @StringLength(min = 1, max = 4) String letters) {
    assertThat(listed(letters + "f**k")).isEmpty();
    assertThat(words(letters + "shit" + letters)).hasSize(1);
  }

  private static void assertReads(String writing, String word) {
    assertThat(listed(writing)).containsExactly(new Found(word, writing));
    assertThat(listed("The bird, " + writing + "! He ran."))
        .as("inside a sentence")
        .containsExactly(new Found(word, writing));
  }

  private static List<String> words(String text) {
    return scan(text).stream().map(Found::word).toList();
  }

  private static List<Found> listed(String text) {
    return scan(text).stream().filter(found -> LISTED.contains(found.word())).toList();
  }

  private static List<Found> scan(String text) {
    AlignedText view = TextNormaliser.normalise(text, new Span(0, text.length()));
    return SCANNER.scan(view).stream()
        .map(
            word -> {
              Span original = view.toOriginal(word.span());
              return new Found(word.text(), text.substring(original.start(), original.end()));
            })
        .toList();
  }
}
