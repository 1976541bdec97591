package org.forewarn.taxonomy;

import java.util.Arrays;
import java.util.Optional;

/** A content warning that is present or not, with the category it belongs under. */
public enum Warning {
  WAR("war", Category.VIOLENCE),
  MURDER("murder", Category.VIOLENCE),
  TORTURE("torture", Category.VIOLENCE),
  KIDNAPPING("kidnapping", Category.ABUSE),
  EXECUTION("execution", Category.VIOLENCE),
  WEAPONS_USE("weapons-use", Category.VIOLENCE),
  ANIMAL_HARM("animal-harm", Category.ABUSE),
  CHILD_ABUSE("child-abuse", Category.ABUSE),
  DOMESTIC_ABUSE("domestic-abuse", Category.ABUSE),
  EMOTIONAL_ABUSE("emotional-abuse", Category.ABUSE),
  SEXUAL_ASSAULT("sexual-assault", Category.SEXUAL_VIOLENCE),
  SEXUAL_HARASSMENT("sexual-harassment", Category.SEXUAL_VIOLENCE),
  DUBIOUS_CONSENT("dubious-consent", Category.SEXUAL_VIOLENCE),
  NUDITY("nudity", Category.SEX),
  EXPLICIT_SEX("explicit-sex", Category.SEX),
  INCEST("incest", Category.SEX),
  INFIDELITY("infidelity", Category.SEX),
  PROSTITUTION("prostitution", Category.SEX),
  SUICIDE("suicide", Category.SELF_HARM),
  SELF_INJURY("self-injury", Category.SELF_HARM),
  EATING_DISORDER("eating-disorder", Category.SELF_HARM),
  MENTAL_ILLNESS("mental-illness", Category.SELF_HARM),
  ADDICTION("addiction", Category.SUBSTANCES),
  DRUG_USE("drug-use", Category.SUBSTANCES),
  ALCOHOL("alcohol", Category.SUBSTANCES),
  SMOKING("smoking", Category.SUBSTANCES),
  PREGNANCY("pregnancy", Category.SEX),
  CHILDBIRTH("childbirth", Category.GORE),
  PREGNANCY_LOSS("pregnancy-loss", Category.DEATH),
  ABORTION("abortion", Category.DEATH),
  MEDICAL_PROCEDURE("medical-procedure", Category.GORE),
  BODY_HORROR("body-horror", Category.GORE),
  BLOOD("blood", Category.GORE),
  DEAD_BODY("dead-body", Category.DEATH),
  GRIEF("grief", Category.DEATH),
  CHARACTER_DEATH("character-death", Category.DEATH),
  RACISM("racism", Category.HATE),
  SEXISM("sexism", Category.HATE),
  HOMOPHOBIA("homophobia", Category.HATE),
  TRANSPHOBIA("transphobia", Category.HATE),
  ABLEISM("ableism", Category.HATE),
  RELIGIOUS_DISCRIMINATION("religious-discrimination", Category.HATE),
  CLASSISM("classism", Category.HATE),
  BODY_SHAMING("body-shaming", Category.HATE),
  SLAVERY("slavery", Category.ABUSE),
  BULLYING("bullying", Category.ABUSE),
  NATURAL_DISASTER("natural-disaster", Category.FRIGHTENING),
  ACCIDENT("accident", Category.FRIGHTENING),
  SUPERNATURAL_HORROR("supernatural-horror", Category.FRIGHTENING),
  GUN_VIOLENCE("gun-violence", Category.VIOLENCE),
  FIRE("fire", Category.FRIGHTENING),
  DROWNING("drowning", Category.FRIGHTENING),
  CLAUSTROPHOBIA("claustrophobia", Category.FRIGHTENING),
  VOMITING("vomiting", Category.GORE);

  private final String id;
  private final Category parent;

  Warning(String id, Category parent) {
    this.id = id;
    this.parent = parent;
  }

  /** The stable id used in files and JSON. */
  public String id() {
    return id;
  }

  /** The category whose finding this warning makes more exact. */
  public Category parent() {
    return parent;
  }

  /** The name shown to people. */
  public String title() {
    return id.replace('-', ' ');
  }

  /** The warning with this id. */
  public static Optional<Warning> byId(String id) {
    return Arrays.stream(values()).filter(w -> w.id.equals(id)).findFirst();
  }
}
