package org.inquit.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a condition of a question is about; named as in the query language. */
public enum QueryField {
  ABOUT,
  BY,
  FOR,
  ORG,
  PERSON,
  PLACE,
  SOURCE,
  AUTHOR,
  TITLE,
  TAG,
  KIND,
  TIER,
  SAID,
  PUBLISHED,
  EXACT;

  /** The field that {@code name} names in the query language. */
  public static Optional<QueryField> named(String name) {
    return Arrays.stream(values()).filter(f -> f.toString().equalsIgnoreCase(name)).findFirst();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
