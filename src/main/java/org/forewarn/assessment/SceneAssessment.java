package org.forewarn.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forewarn.scene.Scene;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Warning;
import org.forewarn.text.Span;

/**
 * What one scene holds.
 *
 * @param scene the scene
 * @param profile an estimate for every category, in category order
 * @param warnings the warnings found in it, in taxonomy order
 * @param evidence its evidence sentences, by category, then strongest first
 */
public record SceneAssessment(
    Scene scene,
    Map<Category, SeverityEstimate> profile,
    List<Warning> warnings,
    List<Evidence> evidence) {

  public SceneAssessment {
    Objects.requireNonNull(scene, "scene");
    profile = Profiles.copyOf(profile);
    warnings = List.copyOf(warnings);
    evidence = List.copyOf(evidence);
  }

  /** The scene's place in the work, from 0. */
  public int index() {
    return scene.index();
  }

  /** Where the scene stands in the text. */
  public Span span() {
    return scene.span();
  }
}
