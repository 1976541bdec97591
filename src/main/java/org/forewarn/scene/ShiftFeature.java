package org.forewarn.scene;

import java.util.Locale;

/**
 * One measured sign that a scene may begin at a paragraph; the learned weights say which way and
 * how much it counts. "Before" and "after" are windows of words on either side.
 */
public enum ShiftFeature {
  /** Similarity of what is talked of, 60 words either side. */
  COHESION_60,
  /** The same, 150 words. */
  COHESION_150,
  /** The same, 300 words. */
  COHESION_300,
  /** How deep the valley of similarity is here, 150 words. */
  DEPTH_150,
  /** The same, 300 words. */
  DEPTH_300,
  /** Similarity of the names, 80 words either side. */
  CAST_80,
  /** The same, 200 words. */
  CAST_200,
  /** How deep the valley of names is here. */
  CAST_DEPTH,
  /** Share of the names after that were not there before. */
  NAMES_ARRIVING,
  /** Share of the names before that are gone after. */
  NAMES_LEAVING,
  /** How long ago the paragraph's leading name was last mentioned, logarithm of words. */
  LEAD_NAME_AGE,
  /** Whether the leading name was never mentioned before. */
  LEAD_NAME_NEW,
  /** Whether the paragraph begins without a name. */
  LEAD_NAME_NONE,
  /** Whether a name is among the paragraph's first three words. */
  LEAD_NAME_OPENS,
  /** Whether a name opens that the paragraph before does not hold. */
  LEAD_NAME_SWITCHES,
  /** Change in the rate of I and we in narration. */
  FIRST_PERSON_CHANGE,
  /** Change between he and she in narration. */
  GENDER_CHANGE,
  /** Change between past and present tense in narration. */
  TENSE_CHANGE,
  /** Share of the paragraph before that is spoken. */
  SPEECH_BEFORE,
  /** Share of the paragraph that is spoken. */
  SPEECH_AFTER,
  /** Whether the paragraph opens with speech. */
  SPEECH_OPENS,
  /** Whether both paragraphs are mostly speech. */
  SPEECH_GOES_ON,
  /** Spoken share after less spoken share before, 150 words. */
  SPEECH_CHANGE,
  /** Words of the paragraph before, logarithm. */
  LENGTH_BEFORE,
  /** Words of the paragraph, logarithm. */
  LENGTH_AFTER,
  /** Words of the paragraph over those of the three before, logarithm. */
  LENGTH_CHANGE,
  /** Words of time among the first fifteen. */
  TIME_OPENING,
  /** Words of place among the first thirty. */
  PLACE_OPENING,
  /** Words of time and no speech in the opening. */
  TIME_IN_NARRATION,
  /** Share of the opening's content words that were said in the 100 words before. */
  OPENING_KNOWN,
  /** Share of the content words after that are new to the stretch. */
  NEW_WORDS,
  /** Whether a pronoun opens that needs somebody named before. */
  PRONOUN_OPENS,
  /** Whether the paragraph before trails off. */
  TRAILS_OFF,
  /** Whether the paragraph before ends in a question. */
  ENDS_ASKING,
  /** Whether the paragraph before ends in speech. */
  ENDS_SPOKEN,
  /** Low cohesion and a changed cast together. */
  CAST_AND_WORDS,
  /** A leading name long unheard, in narration. */
  LEAD_IN_NARRATION,
  /** Similarity of what is talked of, 600 words either side. */
  COHESION_600,
  /** Similarity of the names, 500 words either side. */
  CAST_500,
  /** How much more the paragraph is about what follows it than about what went before. */
  LOOKS_AHEAD,
  /** How much more the paragraph before is about what went before it than about this one on. */
  LOOKED_BACK,
  /** As {@link #LOOKS_AHEAD}, for names. */
  CAST_AHEAD,
  /** As {@link #LOOKED_BACK}, for names. */
  CAST_BACK,
  /** Spoken share of the paragraph before the last. */
  SPEECH_TWO_BEFORE,
  /** Spoken share of the next paragraph. */
  SPEECH_NEXT,
  /** Words of the next paragraph, logarithm. */
  LENGTH_NEXT,
  /** Change between he and she in narration, 400 words. */
  GENDER_CHANGE_WIDE,
  /** Change in the rate of I and we in narration, 400 words. */
  FIRST_PERSON_CHANGE_WIDE,
  /** Change between past and present tense in narration, 400 words. */
  TENSE_CHANGE_WIDE,
  /** Share of new content words in the 80 after less that in the 80 before. */
  NEW_WORDS_CHANGE,
  /** Share of the opening's content words unsaid in the 500 words before. */
  OPENING_UNSAID,
  /** Words of the first sentence, logarithm. */
  FIRST_SENTENCE,
  /** Whether the paragraph opens in capitals, as a speaker in a screenplay. */
  CUE_OPENS,
  /** Whether the paragraph before opens in capitals. */
  CUE_BEFORE,
  /** Whether the next paragraph opens in capitals. */
  CUE_NEXT,
  /** Whether the paragraph before ends in a colon, as a screenplay's transitions do. */
  ENDS_IN_COLON,
  /** Whether a wider gap than usual stands before. */
  WIDER_GAP;

  /** The name in the resource of weights. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
