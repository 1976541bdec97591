package org.forewarn.check;

import java.util.Objects;

/**
 * Which model read the work.
 *
 * @param name the bundle's name
 * @param version the bundle's version
 * @param sha256 the digest of its manifest
 */
public record ModelIdentity(String name, String version, String sha256) {

  public ModelIdentity {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(sha256, "sha256");
  }
}
