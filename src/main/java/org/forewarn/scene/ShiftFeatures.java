package org.forewarn.scene;

import static org.forewarn.scene.ShiftFeature.*;

import java.util.List;
import org.forewarn.text.Span;

/**
 * Measures every {@link ShiftFeature} at every paragraph of a stretch that no mark divides. Linear
 * in the words; use once, by one thread.
 */
final class ShiftFeatures {

  private static final int DEPTH_REACH = 8;

  private final int paragraphs;
  private final ParagraphShape shape;
  private final Tokens tokens;
  private final WindowCohesion topics;
  private final WindowCohesion cast;
  private final NarrationRates rates;
  private final int[] previousMention;
  private final int[] firstUse;
  private final double[][] cohesion = new double[3][];

  ShiftFeatures(CharSequence text, List<Span> paragraphs) {
    this.paragraphs = paragraphs.size();
    this.shape = new ParagraphShape(text, paragraphs);
    this.tokens = Tokens.of(text, paragraphs);
    int n = tokens.count();
    int[] topicKinds = new int[n];
    int[] nameKinds = new int[n];
    previousMention = new int[n];
    firstUse = new int[tokens.stemKinds()];
    int[] last = new int[tokens.wordKinds()];
    for (int i = n - 1; i >= 0; i--) {
      firstUse[tokens.stemAt(i)] = i;
    }
    for (int i = 0; i < n; i++) {
      topicKinds[i] = tokens.isContentAt(i) ? tokens.stemAt(i) : -1;
      nameKinds[i] = tokens.isNameAt(i) ? tokens.wordAt(i) : -1;
      previousMention[i] = last[tokens.wordAt(i)] - 1;
      last[tokens.wordAt(i)] = i + 1;
    }
    topics = new WindowCohesion(topicKinds, tokens.stemKinds());
    cast = new WindowCohesion(nameKinds, tokens.wordKinds());
    rates = new NarrationRates(tokens);
    cohesion[0] = curve(topics, 150);
    cohesion[1] = curve(topics, 300);
    cohesion[2] = curve(cast, 200);
  }

  private double[] curve(WindowCohesion kind, int width) {
    double[] curve = new double[paragraphs];
    for (int i = 1; i < curve.length; i++) {
      curve[i] = kind.at(tokens.firstOf(i), width);
    }
    return curve;
  }

  Tokens tokens() {
    return tokens;
  }

  /** The features at the beginning of {@code paragraph}, by ordinal; the wider gap is left 0. */
  double[] at(int paragraph) {
    double[] f = new double[ShiftFeature.values().length];
    int at = tokens.firstOf(paragraph);
    f[COHESION_60.ordinal()] = topics.at(at, 60);
    f[COHESION_150.ordinal()] = cohesion[0][paragraph];
    f[COHESION_300.ordinal()] = cohesion[1][paragraph];
    f[DEPTH_150.ordinal()] = depth(cohesion[0], paragraph);
    f[DEPTH_300.ordinal()] = depth(cohesion[1], paragraph);
    f[CAST_80.ordinal()] = cast.at(at, 80);
    f[CAST_200.ordinal()] = cohesion[2][paragraph];
    f[CAST_DEPTH.ordinal()] = depth(cohesion[2], paragraph);
    addNames(f, paragraph, at);
    addVoice(f, paragraph, at);
    addShape(f, paragraph);
    addOpening(f, paragraph, at);
    addEnding(f, paragraph);
    addLooks(f, paragraph, at);
    addWide(f, paragraph, at);
    f[CAST_AND_WORDS.ordinal()] = (1 - f[COHESION_150.ordinal()]) * (1 - f[CAST_80.ordinal()]);
    return f;
  }

  private void addLooks(double[] f, int paragraph, int at) {
    int end = Math.max(tokens.firstOf(paragraph + 1), after(at, 40));
    int begin = Math.min(tokens.firstOf(paragraph - 1), before(at, 40));
    f[LOOKS_AHEAD.ordinal()] = looks(topics, at, end, before(at, 200), at, end, after(end, 200));
    f[LOOKED_BACK.ordinal()] =
        looks(topics, begin, at, at, after(at, 200), before(begin, 200), begin);
    f[CAST_AHEAD.ordinal()] = looks(cast, at, end, before(at, 200), at, end, after(end, 200));
    f[CAST_BACK.ordinal()] = looks(cast, begin, at, at, after(at, 200), before(begin, 200), begin);
  }

  /** How much less of {@code [from, to)} is missing from its own side than from the other side. */
  private static double looks(
      WindowCohesion kind, int from, int to, int farFrom, int farTo, int nearFrom, int nearTo) {
    return kind.missing(from, to, farFrom, farTo) - kind.missing(from, to, nearFrom, nearTo);
  }

  private void addWide(double[] f, int paragraph, int at) {
    f[COHESION_600.ordinal()] = topics.at(at, 600);
    f[CAST_500.ordinal()] = cast.at(at, 500);
    int from = before(at, 400);
    int to = after(at, 400);
    f[GENDER_CHANGE_WIDE.ordinal()] = rates.genderChange(from, at, to);
    f[FIRST_PERSON_CHANGE_WIDE.ordinal()] = rates.firstPersonChange(from, at, to);
    f[TENSE_CHANGE_WIDE.ordinal()] = rates.tenseChange(from, at, to);
    int two = Math.max(0, paragraph - 2);
    f[SPEECH_TWO_BEFORE.ordinal()] =
        rates.spoken(tokens.firstOf(two), tokens.firstOf(paragraph - 1));
    int next = Math.min(paragraphs - 1, paragraph + 1);
    f[SPEECH_NEXT.ordinal()] = rates.spoken(tokens.firstOf(next), tokens.firstOf(next + 1));
    f[LENGTH_NEXT.ordinal()] = Math.log1p(words(next));
    f[NEW_WORDS_CHANGE.ordinal()] = novelty(at) - novelty(before(at, 80));
    int end = Math.min(tokens.firstOf(paragraph + 1), at + 30);
    f[OPENING_UNSAID.ordinal()] = topics.missing(at, end, before(at, 500), at);
  }

  private static double depth(double[] curve, int at) {
    double left = curve[at];
    double right = curve[at];
    for (int i = at - 1; i > 0 && i >= at - DEPTH_REACH && curve[i] >= left; i--) {
      left = curve[i];
    }
    for (int i = at + 1; i < curve.length && i <= at + DEPTH_REACH && curve[i] >= right; i++) {
      right = curve[i];
    }
    return left + right - 2 * curve[at];
  }

  private void addNames(double[] f, int paragraph, int at) {
    f[NAMES_ARRIVING.ordinal()] = cast.missing(at, after(at, 80), before(at, 250), at);
    f[NAMES_LEAVING.ordinal()] = cast.missing(before(at, 120), at, at, after(at, 200));
    int lead = leadName(paragraph, at);
    f[LEAD_NAME_NONE.ordinal()] = lead < 0 ? 1 : 0;
    if (lead < 0) {
      return;
    }
    int previous = previousMention[lead];
    int age = previous < 0 ? 600 : Math.min(600, lead - previous);
    f[LEAD_NAME_AGE.ordinal()] = Math.log1p(age);
    f[LEAD_NAME_NEW.ordinal()] = previous < 0 ? 1 : 0;
    f[LEAD_NAME_OPENS.ordinal()] = lead - at < 3 ? 1 : 0;
    f[LEAD_NAME_SWITCHES.ordinal()] = previous < tokens.firstOf(paragraph - 1) ? 1 : 0;
    f[LEAD_IN_NARRATION.ordinal()] = tokens.isSpokenAt(lead) ? 0 : Math.log1p(age);
  }

  private int leadName(int paragraph, int at) {
    int end = Math.min(after(at, 25), tokens.firstOf(paragraph + 1));
    for (int i = at; i < end; i++) {
      if (tokens.isNameAt(i)) {
        return i;
      }
    }
    return -1;
  }

  private void addVoice(double[] f, int paragraph, int at) {
    int from = before(at, 150);
    int to = after(at, 150);
    f[FIRST_PERSON_CHANGE.ordinal()] = rates.firstPersonChange(from, at, to);
    f[GENDER_CHANGE.ordinal()] = rates.genderChange(from, at, to);
    f[TENSE_CHANGE.ordinal()] = rates.tenseChange(from, at, to);
    double spokenBefore = rates.spoken(tokens.firstOf(paragraph - 1), at);
    double spokenAfter = rates.spoken(at, tokens.firstOf(paragraph + 1));
    f[SPEECH_BEFORE.ordinal()] = spokenBefore;
    f[SPEECH_AFTER.ordinal()] = spokenAfter;
    f[SPEECH_OPENS.ordinal()] = at < tokens.count() && tokens.isSpokenAt(at) ? 1 : 0;
    f[SPEECH_GOES_ON.ordinal()] = spokenBefore > 0.4 && spokenAfter > 0.4 ? 1 : 0;
    f[SPEECH_CHANGE.ordinal()] = rates.spoken(at, to) - rates.spoken(from, at);
  }

  private void addShape(double[] f, int paragraph) {
    double before = Math.log1p(words(paragraph - 1));
    double here = Math.log1p(words(paragraph));
    int three = tokens.firstOf(paragraph) - tokens.firstOf(Math.max(0, paragraph - 3));
    f[LENGTH_BEFORE.ordinal()] = before;
    f[LENGTH_AFTER.ordinal()] = here;
    f[LENGTH_CHANGE.ordinal()] = here - Math.log1p(three / 3.0);
  }

  private int words(int paragraph) {
    return tokens.firstOf(paragraph + 1) - tokens.firstOf(paragraph);
  }

  private void addOpening(double[] f, int paragraph, int at) {
    int end = tokens.firstOf(paragraph + 1);
    double time = of(WordClass.TIME, at, Math.min(end, at + 15));
    f[TIME_OPENING.ordinal()] = Math.min(3, time);
    f[PLACE_OPENING.ordinal()] = Math.min(3, of(WordClass.PLACE, at, Math.min(end, at + 30)));
    f[TIME_IN_NARRATION.ordinal()] = f[SPEECH_OPENS.ordinal()] > 0 ? 0 : Math.min(2, time);
    f[OPENING_KNOWN.ordinal()] =
        1 - topics.missing(at, Math.min(end, at + 30), before(at, 100), at);
    f[NEW_WORDS.ordinal()] = novelty(at);
    int pronouns = WordClass.HE.bit() | WordClass.SHE.bit() | WordClass.THEY.bit();
    f[PRONOUN_OPENS.ordinal()] = at < end && (tokens.maskAt(at) & pronouns) != 0 ? 1 : 0;
  }

  private double of(WordClass kind, int from, int to) {
    int found = 0;
    for (int i = from; i < to; i++) {
      found += (tokens.maskAt(i) & kind.bit()) != 0 && !tokens.isSpokenAt(i) ? 1 : 0;
    }
    return found;
  }

  private double novelty(int at) {
    int counted = 0;
    int fresh = 0;
    for (int i = at; i < after(at, 80); i++) {
      if (tokens.isContentAt(i)) {
        counted++;
        fresh += firstUse[tokens.stemAt(i)] >= at ? 1 : 0;
      }
    }
    return counted == 0 ? 0 : (double) fresh / counted;
  }

  private void addEnding(double[] f, int paragraph) {
    int before = paragraph - 1;
    int next = Math.min(paragraphs - 1, paragraph + 1);
    f[ENDS_SPOKEN.ordinal()] = shape.endsSpoken(before) ? 1 : 0;
    f[ENDS_ASKING.ordinal()] = shape.endsAsking(before) ? 1 : 0;
    f[TRAILS_OFF.ordinal()] = shape.trailsOff(before) ? 1 : 0;
    f[ENDS_IN_COLON.ordinal()] = shape.endsInColon(before) ? 1 : 0;
    f[CUE_OPENS.ordinal()] = shape.opensInCapitals(paragraph) ? 1 : 0;
    f[CUE_BEFORE.ordinal()] = shape.opensInCapitals(before) ? 1 : 0;
    f[CUE_NEXT.ordinal()] = shape.opensInCapitals(next) ? 1 : 0;
    f[FIRST_SENTENCE.ordinal()] = Math.log1p(shape.firstSentence(paragraph));
  }

  private int before(int at, int words) {
    return Math.max(0, at - words);
  }

  private int after(int at, int words) {
    return Math.min(tokens.count(), at + words);
  }
}
