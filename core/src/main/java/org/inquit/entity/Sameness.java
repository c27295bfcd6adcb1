package org.inquit.entity;

import org.inquit.name.Acronyms;
import org.inquit.name.Letters;
import org.inquit.name.NamePart;
import org.inquit.name.PersonName;
import org.inquit.name.Spelling;

/** How surely a name is one of a figure that goes by other names. */
final class Sameness {
  private static final int SHORTEST_SPELLING = 5;

  private Sameness() {}

  /** 0 when it cannot be. */
  static double of(Figure figure, Group group) {
    return switch (figure.sort) {
      case PERSON -> person(figure, group.parts());
      case ORGANIZATION -> organization(figure, group);
      default -> 0;
    };
  }

  private static double person(Figure figure, PersonName name) {
    double best = 0;
    for (PersonName form : figure.forms) {
      if (isHalf(form, name)) {
        best = Math.max(best, 3);
      } else if (form.canBe(name)) {
        best = Math.max(best, closeness(form, name));
      } else if (form.parts().size() > 1 && name.parts().size() > 1) {
        return 0;
      }
    }
    return best;
  }

  /** "Lee" may be Ann Park-Lee: one half of a double surname. */
  private static boolean isHalf(PersonName full, PersonName name) {
    if (full.parts().size() < 2 || name.parts().size() != 1) {
      return false;
    }
    String surname = full.parts().getLast().printed();
    int hyphen = surname.lastIndexOf('-');
    if (hyphen <= 0) {
      return false;
    }
    String head = name.parts().getFirst().head();
    return Letters.plain(surname.substring(hyphen + 1)).equals(head)
        || Letters.plain(surname.substring(0, hyphen)).equals(head);
  }

  /** A shared surname counts most; a given name alone little. */
  private static double closeness(PersonName a, PersonName b) {
    NamePart one = a.parts().getLast();
    NamePart other = b.parts().getLast();
    double shared = one.head().equals(other.head()) ? 4 : one.agrees(other) ? 3 : 1;
    return shared + Math.min(a.parts().size(), b.parts().size());
  }

  private static double organization(Figure figure, Group group) {
    String name = figure.name();
    boolean acronym = figure.isAcronym();
    if (group.isAcronym() && Acronyms.abbreviates(group.text, name)
        || acronym && Acronyms.abbreviates(name, group.text)) {
      return 6;
    }
    if (isPart(name, group.text) || isPart(group.text, name)) {
      return 4;
    }
    return !acronym && !group.isAcronym() && sounds(name, group.text) ? 5 : 0;
  }

  /** Two spellings of one foreign name. */
  private static boolean sounds(String a, String b) {
    return Math.min(a.length(), b.length()) >= SHORTEST_SPELLING
        && Spelling.skeleton(Letters.plain(a)).equals(Spelling.skeleton(Letters.plain(b)));
  }

  private static boolean isPart(String name, String part) {
    return part.indexOf(' ') > 0 && holds(name, part);
  }

  /** Whether words of {@code name}, one or more of them in a row, are {@code part}. */
  static boolean holds(String name, String part) {
    int at = name.indexOf(part);
    while (at >= 0) {
      int end = at + part.length();
      boolean opens = at == 0 || name.charAt(at - 1) == ' ';
      if (opens && (end == name.length() || name.charAt(end) == ' ')) {
        return true;
      }
      at = name.indexOf(part, at + 1);
    }
    return false;
  }
}
