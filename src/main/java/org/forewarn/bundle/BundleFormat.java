package org.forewarn.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.forewarn.classifier.Calibration;
import org.forewarn.classifier.WorkWeights;

/** The JSON parts of a bundle: strict when read, two spaces and line feeds when written. */
final class BundleFormat {

  static final String NETWORK = "network.safetensors";
  static final String VOCABULARY = "vocabulary.txt";
  static final String LEXICON = "lexicon.tsv";
  static final String CALIBRATION = "calibration.json";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private BundleFormat() {}

  /** The decisions of a model. */
  record Decisions(Calibration scenes, WorkWeights works) {

    Decisions {
      Objects.requireNonNull(scenes, "scenes");
      Objects.requireNonNull(works, "works");
    }
  }

  static byte[] write(Object value) throws IOException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    ObjectWriter writer = JSON.writer(printer);
    return (writer.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * @throws BundleException if the bytes are not JSON of this kind
   */
  static <T> T read(String file, byte[] bytes, Class<T> type) throws BundleException {
    try {
      T value = JSON.readValue(bytes, type);
      if (value == null) {
        throw new BundleException(
            file, "found null, expected the JSON of a " + type.getSimpleName());
      }
      return value;
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr();
      throw new BundleException(
          file, "damaged" + where + ", expected the JSON of a " + type.getSimpleName(), e);
    } catch (IOException e) {
      throw new BundleException(file, "cannot be read", e);
    }
  }
}
