package org.inquit.entity;

import java.util.ArrayList;
import java.util.List;
import org.inquit.text.Datelines;
import org.inquit.text.Kind;
import org.inquit.text.Sentences;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/** Finds the names of a text: runs of capitals, cut, without what a sentence's beginning adds. */
final class NameFinder {
  private static final double OFFICE = 5;
  private static final double DATELINE = 8;

  private final Tokens tokens;
  private final Tags tags;
  private final Sentences sentences;
  private final Runs runs;
  private final Itemizer itemizer;
  private final NameCutter cutter;
  private final BodyFinder bodies;
  private final List<Candidate> found = new ArrayList<>();

  NameFinder(Tokens tokens, Sentences sentences, Tags tags) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.tags = tags;
    this.runs = new Runs(tokens, tags);
    this.itemizer = new Itemizer(tokens);
    this.cutter = new NameCutter(tokens);
    this.bodies = new BodyFinder(tokens, tags);
  }

  /** All names in order; to be asked once. */
  List<Candidate> find() {
    for (int s = 0; s < sentences.size(); s++) {
      int first = sentences.first(s);
      int end = sentences.end(s);
      boolean headline = Headline.is(tokens, tags, first, end);
      int i = first;
      int before = found.size();
      while (i < end) {
        i = runs.opens(i) ? run(i, first, end, headline) : bodies.led(i, end, found);
      }
      if (sentences.paragraph(s) && Datelines.end(tokens, first) == end) {
        dateline(before);
      }
    }
    return found;
  }

  /** The names of a dateline: a place, and behind a bracket an agency. */
  private void dateline(int before) {
    for (Candidate name : found.subList(before, found.size())) {
      boolean agency = name.from > 0 && tokens.is(name.from - 1, Kind.OPEN_BRACKET);
      name.add(agency ? Sort.ORGANIZATION : Sort.PLACE, DATELINE);
    }
  }

  /** Takes the names of the run that begins at {@code from}; returns the first token behind. */
  private int run(int from, int first, int end, boolean headline) {
    int to = runs.end(from, end);
    boolean initial = from == first || opensSpeech(from - 1);
    Items items = itemizer.items(from, to);
    int field = field(items);
    int lost = field == 0 && initial && !headline && isOpener(items) ? 1 : field;
    int before = found.size();
    cutter.cut(items, lost, found);
    if (field > 0 && found.size() > before) {
      found.get(before).add(Sort.PERSON, OFFICE);
    }
    for (int n = before; n < found.size(); n++) {
      Candidate name = found.get(n);
      boolean alone = initial && lost == 0 && name.from == from && name.size() == 1;
      name.weak = headline || alone && tags.word(from) >= 0;
    }
    return bodies.behind(items, end, found);
  }

  /** How many items name the field of an office: "Trade" in "Minister of Trade Ann Berg". */
  private int field(Items items) {
    int from = items.from(0);
    boolean joined =
        from > 1 && (tokens.matches(from - 1, "of") || tokens.matches(from - 1, "for"));
    if (!joined || !Vocabulary.TITLES.holds(tokens, from - 2)) {
      return 0;
    }
    int n = 0;
    while (n < items.size() && isPlain(items, n)) {
      n++;
    }
    boolean named = n < items.size() && (items.is(n, Item.GIVEN) || items.is(n, Item.WORD));
    return named ? n : 0;
  }

  private boolean isPlain(Items items, int n) {
    return switch (items.type(n)) {
      case GIVEN, PLACE, DEMONYM, TITLE -> false;
      default -> tags.word(items.from(n)) >= 0;
    };
  }

  /** Whether the first item owes its capital to the sentence's beginning alone. */
  private boolean isOpener(Items items) {
    int token = items.from(0);
    if (!items.is(0, Item.WORD) || tags.word(token) < 0) {
      return false;
    }
    return switch (tags.of(token)) {
      case NOUN, ADJ, PROPN -> items.size() > 1 && leadsName(items.type(1));
      case VERB -> items.size() > 1;
      default -> true;
    };
  }

  private static boolean leadsName(Item item) {
    return item == Item.TITLE || item == Item.GIVEN || item == Item.DEMONYM;
  }

  private boolean opensSpeech(int i) {
    return switch (tokens.kind(i)) {
      case OPEN_QUOTE, QUOTE, COLON, APOSTROPHE -> true;
      default -> false;
    };
  }
}
