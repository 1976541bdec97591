package org.forewarn.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scale files of the user's own: read when right, refused with the place when wrong. */
class ScaleFileTest {

  private static final String VALID =
      """
      {
        "id": "house", "name": "House scale", "source": "house rules", "header": "rationale",
        "ratings": [
          {"value": "calm", "title": "Calm", "audience": "everyone"},
          {"value": "wild", "title": "Wild", "audience": "adult"}
        ],
        "optOuts": [{"value": "none", "title": "No rating"}],
        "rules": [
          {
            "id": "fights",
            "when": {"count": 2, "of": [
              {"category": "violence", "atLeast": "moderate"},
              {"any": [{"warning": "war"}, {"measure": "scenes", "atLeast": 3}]}
            ]},
            "minimum": "wild", "force": "customary",
            "reason": "fights", "source": "rule 1"
          }
        ]
      }
      """;

  @TempDir Path folder;

  @Test
  void readsAScaleOfTheUsersOwn() throws Exception {
    RatingScale scale = RatingScales.read(write(VALID));

    assertThat(scale.id()).isEqualTo("house");
    assertThat(scale.optsOut("none")).isTrue();
    assertThat(scale.decide(Content.of("violence=moderate war!")).value()).isEqualTo("wild");
    assertThat(scale.decide(Content.of("violence=moderate scenes#3")).value()).isEqualTo("wild");
    assertThat(scale.decide(Content.of("violence=moderate scenes#2")).value()).isEqualTo("calm");
    assertThat(scale.decide(Content.of("war!")).value()).isEqualTo("calm");
  }

  /** One edit of the valid file, and where and how it must be refused. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"id\": \"house\"|\"id\": \"house\", \"colour\": \"red\"|2:18|found 'colour'",
        "\"name\": \"House scale\", ||1:1|expected the field name",
        "\"name\": \"House scale\"|\"name\": null|2:26|found 'null'",
        "\"name\": \"House scale\"|\"name\": [1]|2:26|expected text in the field name",
        "\"header\": \"rationale\"|\"header\": \"banner\"|2:76|found 'banner'",
        "\"audience\": \"adult\"|\"audience\": \"cats\"|5:52|found 'cats'",
        "\"value\": \"wild\"|\"value\": \"calm\"|5:15|'calm' again",
        "\"value\": \"none\"|\"value\": \"wild\"|7:25|'wild' again",
        "\"category\": \"violence\"|\"category\": \"noise\"|12:22|found 'noise'",
        "\"moderate\"|\"none\"|12:45|found 'none'",
        "\"moderate\"|\"loud\"|12:45|found 'loud'",
        "\"warning\": \"war\"|\"warning\": \"hats\"|13:30|found 'hats'",
        "\"measure\": \"scenes\"|\"measure\": \"pages\"|13:50|found 'pages'",
        "\"atLeast\": 3|\"atLeast\": 0|13:71|found '0'",
        "\"atLeast\": 3|\"atLeast\": 2.5|13:71|found '2.5'",
        "\"atLeast\": 3|\"count\": 3|13:60|found 'count'",
        "\"count\": 2|\"count\": 3|11:25|found '3'",
        "\"count\": 2, ||11:15|expected the field count",
        "\"warning\": \"war\"|\"warning\": \"war\", \"category\": \"gore\"|13:19|found 'warning'",
        "\"warning\": \"war\"||13:18|found none of them",
        "[{\"warning\": \"war\"}, {\"measure\": \"scenes\", \"atLeast\": 3}]|[]|13:17|one condition",
        "{\"warning\": \"war\"}|null|13:18|found 'null'",
        "\"minimum\": \"wild\"|\"minimum\": \"none\"|15:18|found 'none'",
        "\"force\": \"customary\"|\"force\": \"divine\"|15:35|found 'divine'",
        "\"force\": \"customary\"|\"force\": \"customary\", \"force\": \"required\"|15:|Duplicate",
        "\"reason\": \"fights\"|\"reason\": fights|16:|well-formed JSON"
      })
  void refusesAFaultWithItsPlace(String from, String to, String place, String words)
      throws IOException {
    assertThat(VALID).as("the edit must find its words").contains(from);
    Path file = write(VALID.replace(from, to == null ? "" : to));

    assertThatThrownBy(() -> RatingScales.read(file))
        .isInstanceOf(InvalidScaleException.class)
        .hasMessageStartingWith(file + ":" + place)
        .hasMessageContaining(words)
        .hasMessageNotContaining("org.forewarn");
  }

  @Test
  void refusesTextAfterTheScale() throws IOException {
    assertThatThrownBy(() -> RatingScales.read(write(VALID + "{}")))
        .isInstanceOf(InvalidScaleException.class);
  }

  @Test
  void reportsAMissingFileAsUnreadable() {
    assertThatThrownBy(() -> RatingScales.read(folder.resolve("absent.json")))
        .isInstanceOf(IOException.class);
  }

  private Path write(String json) throws IOException {
    return Files.writeString(folder.resolve("scale.json"), json);
  }
}
