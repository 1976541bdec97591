package org.forewarn.feature;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How the regular forms of an English lemma are made; irregular forms are entries of their own. */
public enum Inflection {
  /** Plural. */
  NOUN("n"),
  /** Third person, past and present participle. */
  VERB("v"),
  /** Only the form itself. */
  ADJECTIVE("a"),
  /** Only the form itself. */
  FIXED("x");

  private final String code;

  Inflection(String code) {
    this.code = code;
  }

  /** The one-letter code in lexicon files. */
  public String code() {
    return code;
  }

  /**
   * The inflection with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Inflection byCode(String code) {
    for (Inflection inflection : values()) {
      if (inflection.code.equals(code)) {
        return inflection;
      }
    }
    throw new IllegalArgumentException("Inflection must be n, v, a or x, got " + code);
  }

  /**
   * The term and its regular forms. A noun phrase inflects its last word, a verb phrase its first.
   */
  public Set<String> forms(String term) {
    Set<String> forms = new LinkedHashSet<>(List.of(term));
    if (this == NOUN) {
      int cut = term.lastIndexOf(' ') + 1;
      forms.add(term.substring(0, cut) + plural(term.substring(cut)));
    } else if (this == VERB) {
      int space = term.indexOf(' ');
      String head = space < 0 ? term : term.substring(0, space);
      String rest = space < 0 ? "" : term.substring(space);
      verbForms(head).forEach(form -> forms.add(form + rest));
    }
    return forms;
  }

  private static List<String> verbForms(String verb) {
    String stem = stem(verb);
    String past =
        verb.endsWith("e") ? verb + "d" : endsInConsonantY(verb) ? cut(verb) + "ied" : stem + "ed";
    String participle =
        verb.endsWith("e") && !verb.endsWith("ee") ? cut(verb) + "ing" : stem + "ing";
    return List.of(plural(verb), past, participle, cut(participle));
  }

  private static String plural(String word) {
    if (endsInConsonantY(word)) {
      return cut(word) + "ies";
    }
    boolean hissing =
        word.endsWith("s")
            || word.endsWith("x")
            || word.endsWith("z")
            || word.endsWith("ch")
            || word.endsWith("sh");
    return word + (hissing ? "es" : "s");
  }

  private static String stem(String verb) {
    int n = verb.length();
    boolean doubles =
        n >= 3
            && isConsonant(verb.charAt(n - 1))
            && "wxy".indexOf(verb.charAt(n - 1)) < 0
            && !isConsonant(verb.charAt(n - 2))
            && isConsonant(verb.charAt(n - 3))
            && syllables(verb) == 1;
    return doubles ? verb + verb.charAt(n - 1) : verb;
  }

  private static int syllables(String word) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      boolean vowel = !isConsonant(word.charAt(i));
      count += vowel && (i == 0 || isConsonant(word.charAt(i - 1))) ? 1 : 0;
    }
    return count;
  }

  private static boolean endsInConsonantY(String word) {
    int n = word.length();
    return n > 1 && word.charAt(n - 1) == 'y' && isConsonant(word.charAt(n - 2));
  }

  private static boolean isConsonant(char c) {
    return "aeiou".indexOf(c) < 0;
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }
}
