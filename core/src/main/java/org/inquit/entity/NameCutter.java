package org.inquit.entity;

import java.util.List;
import org.inquit.entity.Item.Type;
import org.inquit.text.Kind;
import org.inquit.text.Tokens;

/** Cuts a run of capitalized words into titles and the names of persons, organizations, places. */
final class NameCutter {
  private final Tokens tokens;
  private List<Item> items;
  private List<Candidate> found;
  private int at;
  private int lead;
  private boolean titled;

  NameCutter(Tokens tokens) {
    this.tokens = tokens;
  }

  void cut(List<Item> run, List<Candidate> names) {
    items = run;
    found = names;
    at = 0;
    lead = -1;
    titled = false;
    while (at < items.size()) {
      int end = organizationEnd(at);
      if (end > at) {
        organization(end);
      } else {
        step(items.get(at));
      }
    }
  }

  private void step(Item item) {
    switch (item.type()) {
      case TITLE -> {
        modifies(item);
        leads(item);
        titled = true;
        at++;
      }
      case DEMONYM -> {
        leads(item);
        at++;
      }
      case OTHER -> other(item);
      case PLACE -> place(item);
      default -> name();
    }
  }

  /** "Port Louis Mayor": what stands just before an office is a place or a body, no person. */
  private void modifies(Item title) {
    Candidate before = found.isEmpty() ? null : found.getLast();
    if (before != null && before.to == title.from()) {
      before.add(Sort.PERSON, -4);
      before.add(Sort.PLACE, 1.5);
      before.modifier = true;
    }
  }

  private void leads(Item item) {
    lead = lead < 0 ? item.from() : lead;
  }

  /** The item behind an organization's name that begins at {@code from}; {@code from} for none. */
  private int organizationEnd(int from) {
    int end = from;
    for (int i = from; i < items.size() && isInside(i, from); i++) {
      Type type = items.get(i).type();
      if (type == Type.ORGANIZATION_HEAD) {
        end = joined(i + 1);
        i = end - 1;
      } else if (type == Type.ORGANIZATION && i == from) {
        end = i + 1;
      }
    }
    return end;
  }

  private boolean isInside(int i, int from) {
    Item item = items.get(i);
    boolean headNext = i + 1 < items.size() && items.get(i + 1).is(Type.ORGANIZATION_HEAD);
    return switch (item.type()) {
      case TITLE ->
          headNext && i > from && i + 2 >= items.size()
              || i + 1 < items.size() && joins(items.get(i + 1));
      case ORGANIZATION -> i == from || headNext;
      default -> true;
    };
  }

  /** The end of what "of" or "for" adds to a head that ends before {@code i}. */
  private int joined(int i) {
    if (i >= items.size() || !isSmall(items.get(i))) {
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
    boolean opensPerson = items.get(i).is(Type.TITLE) || items.get(i).is(Type.GIVEN);
    return opensPerson && !isSmall(items.get(i - 1));
  }

  /** What makes the title before it a part of a longer name: "and", an apostrophe. */
  private boolean joins(Item item) {
    boolean clitic = tokens.is(item.from(), Kind.CLITIC) || tokens.is(item.from(), Kind.APOSTROPHE);
    return clitic || isSmall(item) && !tokens.matches(item.from(), "of");
  }

  private boolean isSmall(Item item) {
    char first = tokens.first(item.from());
    return Character.isLowerCase(first) || first == '&';
  }

  private void organization(int end) {
    Item first = items.get(at);
    Item last = items.get(end - 1);
    boolean known = end - at == 1 && first.is(Type.ORGANIZATION);
    boolean bare = end - at == 1 && !known;
    Candidate name = emit(first.from(), first.from(), last.to(), false);
    name.add(Sort.ORGANIZATION, known ? 6 : bare ? 0.5 : 5);
    lead = first.from();
    titled = false;
    at = end;
  }

  private void other(Item item) {
    boolean headLast =
        isHead(item) && lead < 0 && !found.isEmpty() && found.getLast().to == item.from();
    if (headLast) {
      found.getLast().add(Sort.OTHER, 3.5);
    }
    lead = -1;
    titled = false;
    at++;
    if ("front".equals(label(item)) && at < items.size() && continues(at)) {
      name();
      found.getLast().add(Sort.OTHER, 20);
    }
  }

  private String label(Item item) {
    return Vocabulary.label(Vocabulary.OTHERS, tokens, item.from(), item.to());
  }

  private boolean isHead(Item item) {
    return "head".equals(label(item));
  }

  private void place(Item item) {
    int end = at + 1;
    if (end < items.size() && items.get(end).is(Type.WORD) && isDirection(item)) {
      end++;
    }
    while (end < items.size() && items.get(end).is(Type.PLACE_HEAD)) {
      end++;
    }
    Candidate name = emit(item.from(), item.from(), items.get(end - 1).to(), false);
    name.add(Sort.PLACE, 5);
    lead = item.from();
    titled = false;
    at = end;
  }

  /** "East" before the name of a town belongs to it. */
  private boolean isDirection(Item item) {
    return "world".equals(Vocabulary.label(Vocabulary.PLACES, tokens, item.from(), item.to()))
        && item.to() - item.from() == 1;
  }

  /** A name of words that say little alone. */
  private void name() {
    int end = at;
    boolean placeHead = false;
    while (end < items.size() && continues(end)) {
      placeHead = items.get(end).is(Type.PLACE_HEAD);
      end++;
    }
    Item first = items.get(at);
    int from = first.from();
    Candidate name = emit(lead < 0 ? from : lead, from, items.get(end - 1).to(), titled);
    boolean given = first.is(Type.GIVEN);
    name.add(Sort.PERSON, given ? end - at > 1 ? 4 : 2 : 0);
    name.add(Sort.PERSON, titled ? 5 : 0);
    name.add(Sort.PLACE, placeHead ? end - at > 1 ? 4 : -9 : 0);
    name.add(Sort.OTHER, placeHead && end - at == 1 ? 5 : 0);
    lead = -1;
    titled = false;
    at = end;
  }

  private boolean continues(int i) {
    return switch (items.get(i).type()) {
      case GIVEN, WORD, PLACE_HEAD -> organizationEnd(i) == i;
      case OTHER, ORGANIZATION ->
          i > at && i + 1 < items.size() && isPlain(i - 1) && isPlain(i + 1);
      case PLACE -> i > at;
      default -> i == at;
    };
  }

  private boolean isPlain(int i) {
    return items.get(i).is(Type.GIVEN) || items.get(i).is(Type.WORD);
  }

  private Candidate emit(int leadFrom, int from, int to, boolean hasTitle) {
    Candidate name = new Candidate(leadFrom, from, to, hasTitle);
    found.add(name);
    return name;
  }
}
