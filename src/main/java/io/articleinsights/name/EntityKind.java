package io.articleinsights.name;

/** What kind of thing an entity of an article is. */
public enum EntityKind {
  PERSON,
  GROUP,
  ORGANISATION,
  PLACE,
  /** What cannot say anything: {@code the decision, history}. */
  THING,
  UNKNOWN;

  /** How well {@code he} or {@code she} goes with it. */
  public double fitsPerson() {
    return switch (this) {
      case PERSON -> 1;
      case UNKNOWN -> 0.35;
      case GROUP, ORGANISATION, PLACE, THING -> 0;
    };
  }

  /** How well {@code they} goes with it. */
  public double fitsGroup() {
    return switch (this) {
      case GROUP -> 1;
      case ORGANISATION -> 0.6;
      case PERSON -> 0.05;
      case UNKNOWN -> 0.1;
      case PLACE -> 0.02;
      case THING -> 0;
    };
  }

  /** How well {@code it} goes with it. */
  public double fitsThing() {
    return switch (this) {
      case ORGANISATION -> 1;
      case UNKNOWN -> 0.3;
      case PLACE -> 0.2;
      case GROUP -> 0.1;
      case PERSON, THING -> 0;
    };
  }
}
