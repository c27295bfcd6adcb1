package org.inquit.entity;

import org.inquit.text.Tokens;

/** For whom a figure speaks, by the offices that the article gives it. */
final class Behalf {
  private Behalf() {}

  /** The role that says it best, the one at the mention first; {@code null} without any. */
  static Role of(Mention mention, Figure figure) {
    Role best = mention.role;
    for (Role role : figure.roles) {
      if (best == null || worth(role, mention) > worth(best, mention)) {
        best = role;
      }
    }
    return best == null || worth(best, mention) == 0 ? null : best;
  }

  /** The organization, else the office as printed; {@code null} without a role. */
  static String name(Role role, Tokens tokens) {
    if (role == null) {
      return null;
    }
    return role.organization() != null
        ? role.organization().name()
        : role.printed().in(tokens.text());
  }

  private static double worth(Role role, Mention mention) {
    double worth = role.organization() != null ? 3 : 0;
    worth += role.nation() != null ? 2 : 0;
    boolean office = Vocabulary.isOffice(role.phrase());
    boolean here = role.printed().start() < mention.to && role == mention.role;
    return office || worth > 0 ? worth + (office ? 1 : 0) + (here ? 0.5 : 0) : 0;
  }
}
