package org.inquit.entity;

import java.util.Objects;
import org.inquit.text.Span;

/**
 * An office or a description that someone was given.
 *
 * @param office what it is, without nation: "foreign minister", "official"
 * @param nation the country it belongs to, or {@code null}
 * @param organization the organization it belongs to, or {@code null}
 * @param printed where it stands
 * @param owner who is named as its owner or its sender: "Okafor's", "from Okafor"; or {@code null}
 * @param beside whether the organization's name stands just before the noun
 */
record Role(
    Office office, String nation, Figure organization, Span printed, Figure owner, boolean beside) {
  Role {
    Objects.requireNonNull(office, "office");
  }

  private static final Office NATIONAL = Office.of("national");

  /** Someone of a nation, no more being said. */
  static Role national(String nation, Span printed) {
    return new Role(NATIONAL, nation, null, printed, null, false);
  }

  String phrase() {
    return office.phrase();
  }

  /** Whether it says no more than {@code other}, wherever either is printed. */
  boolean isSame(Role other) {
    return phrase().equals(other.phrase())
        && Objects.equals(nation, other.nation)
        && organization == other.organization;
  }

  /** How well {@code description} can be said of who bears this role; 0 when it cannot. */
  double fits(Role description) {
    if (nation != null && description.nation != null && !nation.equals(description.nation)) {
      return 0;
    }
    if (description.office.equals(NATIONAL)) {
      return nation == null ? 0 : 4;
    }
    double shared = nation != null && nation.equals(description.nation) ? 1.5 : 0;
    double kind = RoleKinds.fit(description.office, office);
    return kind == 0 ? 0 : kind + shared;
  }
}
