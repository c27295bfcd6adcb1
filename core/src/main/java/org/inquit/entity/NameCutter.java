package org.inquit.entity;

import java.util.List;
import org.inquit.text.Kind;
import org.inquit.text.Lexicon;
import org.inquit.text.Tokens;

/** Cuts a run of capitalized words into titles and the names of persons, organizations, places. */
final class NameCutter {
  private final Tokens tokens;
  private Items items;
  private List<Candidate> found;
  private int at;
  private int lead;
  private boolean titled;

  NameCutter(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Adds the names in the items from {@code first} on. */
  void cut(Items run, int first, List<Candidate> names) {
    items = run;
    found = names;
    at = first;
    lead = -1;
    titled = false;
    while (at < items.size()) {
      int end = organizationEnd(at);
      if (end > at) {
        organization(end);
      } else {
        step();
      }
    }
  }

  private void step() {
    switch (items.type(at)) {
      case TITLE -> {
        modifies(items.from(at));
        leads();
        titled = true;
        at++;
      }
      case DEMONYM -> {
        leads();
        at++;
      }
      case OTHER -> other();
      case PLACE -> {
        if (titled && at + 1 < items.size() && isPlain(at + 1)) {
          name();
        } else {
          place();
        }
      }
      default -> name();
    }
  }

  /** "Port Louis Mayor": what stands just before an office is a place or a body, no person. */
  private void modifies(int title) {
    Candidate before = found.isEmpty() ? null : found.getLast();
    if (before != null && before.to == title) {
      before.add(Sort.PERSON, -4);
      before.add(Sort.PLACE, 1.5);
      before.modifier = true;
    }
  }

  private void leads() {
    lead = lead < 0 ? items.from(at) : lead;
  }

  /** The item behind an organization's name that begins at {@code from}; {@code from} for none. */
  private int organizationEnd(int from) {
    int end = from;
    for (int i = from; i < items.size() && isInside(i, from); i++) {
      if (items.is(i, Item.ORGANIZATION_HEAD)) {
        end = joined(i + 1);
        i = end - 1;
      } else if (items.is(i, Item.ORGANIZATION) && i == from) {
        end = i + 1;
      }
    }
    return end;
  }

  private boolean isInside(int i, int from) {
    boolean headNext = i + 1 < items.size() && items.is(i + 1, Item.ORGANIZATION_HEAD);
    return switch (items.type(i)) {
      case TITLE ->
          headNext && i > from && i + 2 >= items.size()
              || i + 1 < items.size() && joins(items.from(i + 1));
      case ORGANIZATION -> i == from || headNext;
      default -> true;
    };
  }

  /** The end of what "of" or "for" adds to a head that ends before {@code i}. */
  private int joined(int i) {
    if (i >= items.size() || !isSmall(items.from(i))) {
      return i;
    }
    int end = i;
    while (end < items.size() && !leavesOrganization(end)) {
      end++;
    }
    return end;
  }

  /** A title or a given name behind a full word begins the name of a person. */
  private boolean leavesOrganization(int i) {
    boolean opensPerson = items.is(i, Item.TITLE) || items.is(i, Item.GIVEN);
    return opensPerson && !isSmall(items.from(i - 1));
  }

  /** What makes the title before it a part of a longer name: "and", an apostrophe. */
  private boolean joins(int token) {
    boolean clitic = tokens.is(token, Kind.CLITIC) || tokens.is(token, Kind.APOSTROPHE);
    return clitic || isSmall(token) && !tokens.matches(token, "of");
  }

  private boolean isSmall(int token) {
    char first = tokens.first(token);
    return Character.isLowerCase(first) || first == '&';
  }

  private void organization(int end) {
    boolean known = end - at == 1 && items.is(at, Item.ORGANIZATION);
    boolean bare = end - at == 1 && !known;
    int from = items.from(at);
    Candidate name = emit(from, from, items.to(end - 1), false);
    name.add(Sort.ORGANIZATION, known ? 6 : bare ? 0.5 : 5);
    lead = from;
    titled = false;
    at = end;
  }

  private void other() {
    String label = label(Vocabulary.OTHERS, at);
    boolean follows = lead < 0 && !found.isEmpty() && found.getLast().to == items.from(at);
    boolean headLast = "head".equals(label) && follows;
    if (headLast) {
      found.getLast().add(Sort.OTHER, 3.5);
    }
    lead = -1;
    titled = false;
    at++;
    if ("front".equals(label) && at < items.size() && continues(at)) {
      name();
      found.getLast().add(Sort.OTHER, 20);
    }
  }

  private String label(Lexicon list, int item) {
    return list.label(tokens, items.from(item), items.to(item));
  }

  private void place() {
    int end = at + 1;
    if (end < items.size() && items.is(end, Item.WORD) && isDirection(at)) {
      end++;
    }
    while (end < items.size() && items.is(end, Item.PLACE_HEAD)) {
      end++;
    }
    int from = items.from(at);
    Candidate name = emit(from, from, items.to(end - 1), false);
    name.add(Sort.PLACE, 5);
    lead = from;
    titled = false;
    at = end;
  }

  /** "East" before the name of a town belongs to it. */
  private boolean isDirection(int item) {
    return "world".equals(label(Vocabulary.PLACES, item)) && items.to(item) - items.from(item) == 1;
  }

  /** A name of words that say little alone. */
  private void name() {
    int end = at + 1;
    boolean placeHead = items.is(at, Item.PLACE_HEAD);
    while (end < items.size() && continues(end)) {
      placeHead = items.is(end, Item.PLACE_HEAD);
      end++;
    }
    int from = items.from(at);
    Candidate name = emit(lead < 0 ? from : lead, from, items.to(end - 1), titled);
    boolean given = items.is(at, Item.GIVEN);
    name.add(Sort.PERSON, given ? end - at > 1 ? 4 : 2 : 0);
    name.add(Sort.PERSON, titled ? 5 : 0);
    name.add(Sort.PLACE, placeHead ? end - at > 1 ? 4 : -9 : 0);
    name.add(Sort.OTHER, placeHead && end - at == 1 ? 5 : 0);
    lead = -1;
    titled = false;
    at = end;
  }

  private boolean continues(int i) {
    return switch (items.type(i)) {
      case GIVEN, WORD, PLACE_HEAD -> organizationEnd(i) == i;
      case OTHER, ORGANIZATION ->
          i > at && i + 1 < items.size() && isPlain(i - 1) && isPlain(i + 1);
      case PLACE -> i > at;
      default -> i == at;
    };
  }

  private boolean isPlain(int i) {
    return items.is(i, Item.GIVEN) || items.is(i, Item.WORD);
  }

  private Candidate emit(int leadFrom, int from, int to, boolean hasTitle) {
    Candidate name = new Candidate(leadFrom, from, to, hasTitle);
    found.add(name);
    return name;
  }
}
