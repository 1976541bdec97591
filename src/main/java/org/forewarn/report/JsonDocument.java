package org.forewarn.report;

import java.io.IOException;
import org.forewarn.check.CheckResult;

/** One JSON document about one work; keys come in a fixed order. */
interface JsonDocument {

  /** Writes the fields of the document's object. */
  void write(CheckResult result, JsonFields json) throws IOException;
}
