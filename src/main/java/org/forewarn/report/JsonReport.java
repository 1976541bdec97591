package org.forewarn.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import org.forewarn.check.CheckResult;

/**
 * Works as JSON. One work asked for is one indented document; several are one document a line (JSON
 * Lines), in the order given, so that a reader can stream them. Either way each ends in a line
 * feed, and equal results give equal bytes on every platform and under every locale.
 */
final class JsonReport implements CheckReport {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final Appendable out;
  private final boolean indented;
  private final JsonDocument document;

  JsonReport(Appendable out, ReportStyle style, JsonDocument document) {
    this.out = out;
    this.indented = !style.several();
    this.document = document;
  }

  @Override
  public void add(CheckResult result) throws IOException {
    StringWriter buffer = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(buffer)) {
      if (indented) {
        generator.setPrettyPrinter(printer());
      }
      JsonFields json = new JsonFields(generator);
      generator.writeStartObject();
      document.write(result, json);
      generator.writeEndObject();
    }
    out.append(buffer.toString()).append('\n');
  }

  /** Objects are indented and arrays are not: four probabilities read better on one line. */
  private static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
        .withArrayIndenter(new DefaultPrettyPrinter.NopIndenter());
  }

  @Override
  public void close() {
    // Every document is complete when its work is added.
  }
}
