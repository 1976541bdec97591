package org.forewarn.policy;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;

/**
 * A string or whole number of a file and where it stands, so that a word with no meaning can be
 * pointed at.
 */
@JsonDeserialize(using = Located.Reader.class)
record Located(String text, int line, int column) {

  static final class Reader extends JsonDeserializer<Located> {
    @Override
    public Located deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)
          && !parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
        return (Located) context.handleUnexpectedToken(Located.class, parser);
      }
      JsonLocation at = parser.currentTokenLocation();
      return new Located(parser.getText(), at.getLineNr(), at.getColumnNr());
    }
  }
}
