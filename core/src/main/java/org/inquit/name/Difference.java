package org.inquit.name;

import java.util.Locale;

/** Why two names that share a part are not taken for one person's. */
public enum Difference {
  /** "Mr." and "Mrs.". */
  OTHER_TITLE,
  /** One of them is a part alone, such as a surname, which several people may bear. */
  PART_ALONE,
  /** "Omar Hadi" and "Salim Hadi". */
  OTHER_NAME;

  /** What tells {@code a} and {@code b} apart. */
  static Difference between(PersonName a, PersonName b) {
    if (a.contradicts(b)) {
      return OTHER_TITLE;
    }
    return Math.min(a.parts().size(), b.parts().size()) < 2 ? PART_ALONE : OTHER_NAME;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
