package org.forewarn.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that Maven wrote into the jar. */
final class VersionReader implements IVersionProvider {

  private static final String PROPERTIES = "/META-INF/maven/org.forewarn/forewarn/pom.properties";

  @Override
  public String[] getVersion() {
    return new String[] {"forewarn " + version()};
  }

  private static String version() {
    try (InputStream in = VersionReader.class.getResourceAsStream(PROPERTIES)) {
      if (in == null) {
        return "(not packaged)";
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "(unknown)");
    } catch (IOException e) {
      throw new UncheckedIOException(PROPERTIES, e);
    }
  }
}
