package org.forewarn.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Age cues in neutral sentences, each with a near miss. */
class AgeCueDetectorTest {

  private final AgeCueDetector detector = new AgeCueDetector();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The twins were six years old and wanted balloons.",
        "He is 12 years old and collects stamps.",
        "A seven-year-old won the spelling prize.",
        "The 16-year-old carried the cake into the garden.",
        "Seventeen-year-olds may enter the chess club.",
        "Her mother and six-year-old brother waved from the train.",
        "At nine and a half years old she could name every star.",
        "Children under ten years of age travel free.",
        "The form said: Pupil, aged 14, plays the flute.",
        "At age eleven he learned to sail.",
        "A boy of twelve sold the newspapers.",
        "They baked all night for her fifteenth birthday.",
        "The eighth-grader read her poem aloud.",
        "In the fourth grade they grew beans in jars.",
        "The schoolgirls ran for the bus.",
        "A toddler slept through the parade.",
        "Two middle schoolers mended the fence.",
        "One year old today, and already walking."
      })
  void findsAnAgeUnderEighteen(String text) {
    assertThat(detector.foundIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She was eighteen years old and packed for college.",
        "He is 41 years old and collects stamps.",
        "A forty-seven-year-old won the marathon.",
        "Grandmother turned eighty seven years old in May.",
        "The oak is one hundred and seven years old.",
        "He is 21.5 years old, to be exact.",
        "The widow, aged 45, kept bees.",
        "At age eighteen he learned to sail.",
        "He poured the twelve-year-old whisky.",
        "They toasted with a 10-year-old single malt.",
        "They had been married for seventeen years.",
        "Sixteen years ago the mill burned down.",
        "Turn to page 12 of the hymn book.",
        "The aged cheese was excellent.",
        "They crossed a bridge of seventeen arches.",
        "The company gave a party for its ninety-ninth birthday.",
        "It was a first-rate, high grade steel.",
        "She taught at the old school for life."
      })
  void passesOverOtherNumbers(String text) {
    assertThat(detector.foundIn(text)).isFalse();
  }
}
