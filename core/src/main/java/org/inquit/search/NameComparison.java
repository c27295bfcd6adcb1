package org.inquit.search;

import java.util.Locale;
import java.util.Optional;
import org.inquit.name.Acronyms;
import org.inquit.name.PersonName;
import org.inquit.search.query.MatchClass;

/** Whether a name of the archive is the one asked for, and how surely. */
final class NameComparison {
  private NameComparison() {}

  /** Empty where it is another name: a given name and a surname asked for are both needed. */
  static Optional<MatchClass> compare(String asked, String name, boolean person) {
    if (asked.equals(name)) {
      return Optional.of(MatchClass.EXACT);
    }
    if (plain(asked).equals(plain(name))) {
      return Optional.of(MatchClass.FOLDED);
    }
    return person ? people(asked, name) : organizations(asked, name);
  }

  private static Optional<MatchClass> people(String asked, String name) {
    PersonName wanted = PersonName.parse(asked);
    PersonName found = PersonName.parse(name);
    if (wanted.parts().size() > found.parts().size() || !wanted.canBe(found)) {
      return Optional.empty();
    }
    return Optional.of(wanted.parts().size() > 1 ? MatchClass.FOLDED : MatchClass.WEAK);
  }

  private static Optional<MatchClass> organizations(String asked, String name) {
    return Acronyms.abbreviates(asked, name) || Acronyms.abbreviates(name, asked)
        ? Optional.of(MatchClass.FOLDED)
        : Optional.empty();
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
