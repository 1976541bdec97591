package org.forewarn.taxonomy;

import java.util.Arrays;
import java.util.Optional;

/** What a scene is graded on, in the order that every output keeps. */
public enum Category {
  VIOLENCE("violence", "violence"),
  GORE("gore", "gore"),
  SEX("sex", "sexual content"),
  SEXUAL_VIOLENCE("sexual-violence", "sexual violence"),
  ABUSE("abuse", "abuse"),
  SELF_HARM("self-harm", "self-harm"),
  LANGUAGE("language", "strong language"),
  HATE("hate", "hate or slurs"),
  SUBSTANCES("substances", "alcohol, tobacco and drugs"),
  FRIGHTENING("frightening", "frightening scenes"),
  DEATH("death", "death");

  private final String id;
  private final String title;

  Category(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The stable id used in files and JSON. */
  public String id() {
    return id;
  }

  /** The name shown to people, without an article, in lower case. */
  public String title() {
    return title;
  }

  /** The category with this id. */
  public static Optional<Category> byId(String id) {
    return Arrays.stream(values()).filter(c -> c.id.equals(id)).findFirst();
  }
}
