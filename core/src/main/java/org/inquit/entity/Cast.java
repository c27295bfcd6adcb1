package org.inquit.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inquit.name.Acronyms;
import org.inquit.name.Letters;
import org.inquit.name.NamePart;
import org.inquit.name.PersonName;
import org.inquit.name.Spelling;
import org.inquit.text.Kind;
import org.inquit.text.Tokens;

/** Joins the names of an article to figures: full names, surnames, variants, acronyms. */
final class Cast {
  private final Tokens tokens;
  private final List<Figure> figures = new ArrayList<>();
  private final FigureIndex index = new FigureIndex();

  /** The figure that a name of a sort was joined to last. */
  private final Map<String, Figure> byKey = new HashMap<>();

  Cast(Tokens tokens, Census census) {
    this.tokens = tokens;
    List<Entry> entries = new ArrayList<>();
    for (Group group : census.groups()) {
      Sort sort = group.sort();
      if (sort != Sort.OTHER) {
        group.names.forEach(n -> entries.add(new Entry(n, group, sort)));
      }
    }
    Collections.sort(entries);
    entries.forEach(this::enter);
  }

  /** In the order of their first mention. */
  List<Figure> figures() {
    return figures;
  }

  private record Entry(Candidate name, Group group, Sort sort) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      return name.compareTo(other.name);
    }
  }

  private void enter(Entry entry) {
    String known = entry.sort.ordinal() + entry.group.key;
    Figure figure = explained(entry);
    figure = figure != null ? figure : byKey.get(known);
    figure = figure != null ? figure : best(entry);
    if (figure == null) {
      figure = new Figure(entry.sort);
      figures.add(figure);
    }
    figure.add(entry.name, entry.name.text(tokens), entry.group.parts);
    if (entry.sort == Sort.ORGANIZATION && figure.kind == null) {
      figure.kind = Vocabulary.kind(tokens, entry.name);
    }
    if (byKey.put(known, figure) != figure) {
      index.add(figure, entry.group);
    }
  }

  private Figure best(Entry entry) {
    Figure best = null;
    double most = 0;
    for (Figure figure : index.near(entry.group)) {
      double fit = figure.sort == entry.sort ? fit(figure, entry) : 0;
      if (fit > 0 && fit >= most) {
        best = figure;
        most = fit;
      }
    }
    return best;
  }

  /** The figure behind whose name this one stands in brackets: "Norsk Hydro (NHY)"; or null. */
  private Figure explained(Entry entry) {
    Candidate name = entry.name;
    if (entry.sort != Sort.ORGANIZATION
        || figures.isEmpty()
        || name.from == 0
        || !tokens.is(name.from - 1, Kind.OPEN_BRACKET)) {
      return null;
    }
    Figure last = figures.getLast();
    boolean joined =
        last.sort == Sort.ORGANIZATION
            && last.names.getLast().to == name.from - 1
            && tokens.is(Math.min(name.to, tokens.size() - 1), Kind.CLOSE_BRACKET);
    return joined ? last : null;
  }

  private static double fit(Figure figure, Entry entry) {
    return switch (entry.sort) {
      case PERSON -> person(figure, entry.group.parts);
      case ORGANIZATION -> organization(figure, entry.group.text);
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
    String head = name.parts().getFirst().head();
    String surname = full.parts().getLast().printed();
    int hyphen = surname.lastIndexOf('-');
    return hyphen > 0
        && (Letters.plain(surname.substring(hyphen + 1)).equals(head)
            || Letters.plain(surname.substring(0, hyphen)).equals(head));
  }

  /** A shared surname counts most; a given name alone little. */
  private static double closeness(PersonName a, PersonName b) {
    NamePart one = a.parts().getLast();
    NamePart other = b.parts().getLast();
    double shared = one.head().equals(other.head()) ? 4 : one.agrees(other) ? 3 : 1;
    return shared + Math.min(a.parts().size(), b.parts().size());
  }

  private static double organization(Figure figure, String text) {
    String name = figure.name();
    if (Acronyms.isAcronym(text) && Acronyms.abbreviates(text, name)
        || Acronyms.isAcronym(name) && Acronyms.abbreviates(name, text)) {
      return 6;
    }
    return holds(name, text) || holds(text, name) ? 4 : sounds(name, text) ? 5 : 0;
  }

  /** Two spellings of one foreign name. */
  private static boolean sounds(String a, String b) {
    return Math.min(a.length(), b.length()) > 4
        && !Acronyms.isAcronym(a)
        && !Acronyms.isAcronym(b)
        && Spelling.skeleton(Letters.plain(a)).equals(Spelling.skeleton(Letters.plain(b)));
  }

  private static boolean holds(String name, String part) {
    return part.indexOf(' ') > 0 && (" " + name + " ").contains(" " + part + " ");
  }
}
