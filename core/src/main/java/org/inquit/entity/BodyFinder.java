package org.inquit.entity;

import java.util.List;
import org.inquit.text.Kind;
import org.inquit.text.Tag;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/** Finds bodies that a nation and a small word name: "Kenyan army", "Peru's central bank". */
final class BodyFinder {
  private static final int MOST_BETWEEN = 2;

  private final Tokens tokens;
  private final Tags tags;

  BodyFinder(Tokens tokens, Tags tags) {
    this.tokens = tokens;
    this.tags = tags;
  }

  /**
   * Looks behind the last item of a run of capitals.
   *
   * @return the first token behind what was found, or behind the run
   */
  int behind(Items items, int end, List<Candidate> found) {
    int last = items.size() - 1;
    int nation = items.from(last);
    int to = items.to(last);
    if (!isNation(items.type(last), nation, to)) {
      return to;
    }
    int at = to < end && tokens.is(to, Kind.CLITIC) ? to + 1 : to;
    int body = isLed(at, end) ? at + 3 : body(at, end);
    if (body == 0) {
      return to;
    }
    boolean named = !found.isEmpty() && found.getLast().from == nation;
    if (items.is(last, Item.PLACE) && named) {
      found.removeLast();
    }
    add(nation, body, found);
    return body;
  }

  private static void add(int from, int to, List<Candidate> found) {
    Candidate name = new Candidate(from, from, to, false);
    name.add(Sort.ORGANIZATION, 8);
    found.add(name);
  }

  private boolean isNation(Item item, int from, int to) {
    return item == Item.DEMONYM
        || item == Item.PLACE && Vocabulary.NATIONS.length(tokens, from, to) > 0;
  }

  /** The first token behind a body that stands at most a few words behind {@code i}; or 0. */
  private int body(int i, int end) {
    for (int k = i; k < end && k <= i + MOST_BETWEEN && isModifier(k); k++) {
      int length = Vocabulary.BODIES.length(tokens, k, end);
      if (length > 0 && !(length == 1 && isCoalition(k))) {
        return isHeadOfMore(k + length, end) ? 0 : k + length;
      }
    }
    return 0;
  }

  private boolean isModifier(int i) {
    return !tokens.capital(i) && (tags.is(i, Tag.ADJ) || tags.is(i, Tag.NOUN));
  }

  /** "Kenyan army officers" are no army. */
  private boolean isHeadOfMore(int i, int end) {
    return i < end
        && tags.is(i, Tag.NOUN)
        && !tokens.capital(i)
        && !"document".equals(Description.at(tokens, i));
  }

  /** "U.S.-led coalition", the hyphen and "led" standing apart. */
  private boolean isLed(int i, int end) {
    return i + 2 < end
        && tokens.is(i, Kind.SIGN)
        && tokens.matches(i + 1, "led")
        && isCoalition(i + 2);
  }

  /** A led alliance in one hyphenated word: "French-led mission". */
  int led(int i, int end, List<Candidate> found) {
    if (i + 1 >= end || !tokens.hyphened(i) || !tokens.capital(i) || !isCoalition(i + 1)) {
      return i + 1;
    }
    if (tokens.text().startsWith("-led", tokens.end(i) - 4)) {
      add(i, i + 2, found);
    }
    return i + 1;
  }

  private boolean isCoalition(int i) {
    return "led".equals(Vocabulary.BODIES.label(tokens, i, i + 1));
  }
}
