package org.forewarn.policy;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forewarn.policy.Placed.Fields.Field;
import org.forewarn.policy.Placed.Place;

/**
 * Reads JSON of strings, whole numbers, lists and objects, keeping every place; null, truth values
 * and fractions have no meaning in a scale and are refused.
 */
final class PlacedReader {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String source;
  private final JsonParser parser;

  private PlacedReader(String source, JsonParser parser) {
    this.source = source;
    this.parser = parser;
  }

  /**
   * The one value in these bytes.
   *
   * @throws InvalidScaleException if they are not well-formed or hold anything else
   */
  static Placed read(String source, byte[] json) throws InvalidScaleException {
    try (JsonParser parser = JSON.createParser(json)) {
      PlacedReader reader = new PlacedReader(source, parser);
      parser.nextToken();
      Placed value = reader.value();
      if (parser.nextToken() != null) {
        throw reader.here().problem("the end of the file", "more");
      }
      return value;
    } catch (JacksonException e) {
      JsonLocation at = e.getLocation();
      Place place =
          new Place(source, at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr());
      throw place.problem("well-formed JSON", firstLine(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new IllegalStateException("Bytes in memory must be readable", e);
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("none");
  }

  private Placed value() throws IOException, InvalidScaleException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return object();
    }
    if (token == JsonToken.START_ARRAY) {
      return list();
    }
    if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT) {
      return new Placed.Text(here(), parser.getText());
    }
    String found = token == null ? "nothing" : "'" + parser.getText() + "'";
    throw here().problem("text, a whole number, a list or an object", found);
  }

  private Placed object() throws IOException, InvalidScaleException {
    Place place = here();
    Map<String, Field> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Place name = here();
      String key = parser.currentName();
      parser.nextToken();
      fields.put(key, new Field(name, value()));
    }
    return new Placed.Fields(place, fields);
  }

  private Placed list() throws IOException, InvalidScaleException {
    Place place = here();
    List<Placed> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value());
    }
    return new Placed.Items(place, values);
  }

  private Place here() {
    JsonLocation at = parser.currentTokenLocation();
    return new Place(source, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }
}
