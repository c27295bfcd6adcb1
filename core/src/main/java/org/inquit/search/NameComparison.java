package org.inquit.search;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inquit.name.Acronyms;
import org.inquit.name.Letters;
import org.inquit.name.PersonName;
import org.inquit.name.Spelling;
import org.inquit.search.query.MatchClass;

/** Whether a name of the archive is the one asked for, and how surely. */
final class NameComparison {
  /** Words that organizations are named with or without. */
  private static final Set<String> EMPTY_WORDS = Set.of("the", "of", "and", "for", "group");

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
    boolean same = wanted.parts().size() <= found.parts().size() && wanted.canBe(found);
    if (!same && !turned(wanted, found) && !joined(wanted).equals(joined(found))) {
      return Optional.empty();
    }
    return Optional.of(wanted.parts().size() > 1 ? MatchClass.FOLDED : MatchClass.WEAK);
  }

  /** The same parts with the surname first. */
  private static boolean turned(PersonName wanted, PersonName found) {
    return wanted.parts().size() > 1
        && wanted.parts().size() <= found.parts().size()
        && new PersonName(List.of(), wanted.parts().reversed(), List.of()).canBe(found);
  }

  /** All parts as one word: compound parts are written apart, hyphenated or together. */
  private static String joined(PersonName name) {
    return Spelling.skeleton(Letters.plain(name.bare()));
  }

  private static Optional<MatchClass> organizations(String asked, String name) {
    return telling(asked).equals(telling(name))
            || Acronyms.abbreviates(asked, name)
            || Acronyms.abbreviates(name, asked)
        ? Optional.of(MatchClass.FOLDED)
        : Optional.empty();
  }

  private static Set<String> telling(String name) {
    Set<String> words = new HashSet<>(List.of(plain(name).split("[^\\p{L}\\p{N}]+")));
    words.removeAll(EMPTY_WORDS);
    return words;
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
