package org.inquit.entity;

import java.util.ArrayList;
import java.util.List;
import org.inquit.entity.Item.Type;
import org.inquit.text.Kind;
import org.inquit.text.Sentences;
import org.inquit.text.Tag;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/**
 * Finds runs of capitalized words, with the small words that names hold, and has them cut into
 * names.
 */
final class NameFinder {
  private final Tokens tokens;
  private final Tags tags;
  private final Sentences sentences;
  private final Itemizer itemizer;
  private final NameCutter cutter;
  private final BodyFinder bodies;

  NameFinder(Tokens tokens, Sentences sentences, Tags tags) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.tags = tags;
    this.itemizer = new Itemizer(tokens);
    this.cutter = new NameCutter(tokens);
    this.bodies = new BodyFinder(tokens, tags);
  }

  /** All names in order. */
  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      int first = sentences.first(s);
      int end = sentences.end(s);
      boolean headline = Headline.is(tokens, tags, first, end);
      int i = first;
      while (i < end) {
        i = opens(i) ? run(i, first, end, headline, found) : bodies.led(i, end, found);
      }
    }
    return found;
  }

  private int run(int from, int first, int end, boolean headline, List<Candidate> found) {
    int to = runEnd(from, end);
    boolean initial = from == first || opensSpeech(from - 1);
    List<Item> items = itemizer.items(from, to);
    int lost = initial && !headline ? opener(items) : 0;
    int before = found.size();
    cutter.cut(items.subList(lost, items.size()), found);
    for (Candidate name : found.subList(before, found.size())) {
      boolean alone = initial && lost == 0 && name.from == from && name.size() == 1;
      name.weak = headline || alone && tags.word(from) >= 0;
    }
    return items.isEmpty() ? to : bodies.behind(items.getLast(), end, found);
  }

  /** How many items at a sentence's beginning owe their capital to it alone. */
  private int opener(List<Item> items) {
    int n = 0;
    while (n < items.size() && isPlain(items, n)) {
      n++;
    }
    return n > 1 && !items.get(n - 1).is(Type.WORD) ? n - 1 : n;
  }

  private boolean isPlain(List<Item> items, int n) {
    Item item = items.get(n);
    if (!item.is(Type.WORD)
        || tags.word(item.from()) < 0
        || tokens.allCapitals(item.from()) && n > 0) {
      return false;
    }
    Tag tag = tags.of(item.from());
    boolean open =
        tag == Tag.NOUN
            || tag == Tag.ADJ
            || tag == Tag.PROPN
            || tag == Tag.VERB && items.size() == 1;
    return n == 0 && (!open || items.size() > 1 && !headFollows(items));
  }

  private static boolean headFollows(List<Item> items) {
    Type next = items.get(1).type();
    return next != Type.TITLE && next != Type.GIVEN && next != Type.DEMONYM;
  }

  /** The first token behind the run that begins at {@code from}. */
  private int runEnd(int from, int end) {
    int i = from + 1;
    while (i < end) {
      int next = i + gap(from, i, end);
      if (next >= end || !opens(next) || !tokens.spaceBefore(next) && next == i) {
        break;
      }
      i = next + 1;
    }
    return i;
  }

  /** How many tokens at {@code i} may stand between two capitals of one name. */
  private int gap(int from, int i, int end) {
    if (isNickname(i, end) || isNickname(i - 2, end)) {
      return 1;
    }
    if (tokens.is(i, Kind.TERMINATOR)) {
      return !tokens.spaceBefore(i) && isShort(i - 1) ? 1 : 0;
    }
    if (tokens.capital(i)) {
      return 0;
    }
    if (tokens.is(i, Kind.APOSTROPHE) && !tokens.spaceBefore(i) && !endsInS(i)) {
      return 1;
    }
    if (tokens.is(i, Kind.CLITIC) || tokens.is(i, Kind.APOSTROPHE) && !tokens.spaceBefore(i)) {
      return ownsHead(from, i, end) ? 1 : 0;
    }
    int title = Vocabulary.title(tokens, i - 1, end);
    if (title > 1) {
      return Math.max(0, title - 2);
    }
    int joiner = Vocabulary.JOINERS.find(tokens, i, end);
    if (joiner < 0) {
      return 0;
    }
    boolean joins =
        switch (Vocabulary.JOINERS.label(joiner)) {
          case "person" -> true;
          case "organization" -> hasHead(from, i);
          default ->
              tokens.is(i, Kind.SIGN)
                  || listGoesOn(i + 1, end) && (hasJoinedHead(from, i) || headAhead(from, i, end));
        };
    return joins ? Vocabulary.JOINERS.length(joiner) : 0;
  }

  /** A word in quotation marks between two parts of a name. */
  private boolean isNickname(int open, int end) {
    return open > 0
        && open + 3 < end
        && isQuote(open)
        && isQuote(open + 2)
        && tokens.capital(open - 1)
        && tokens.capital(open + 1)
        && tokens.capital(open + 3)
        && tokens.spaceBefore(open + 3);
  }

  private boolean isQuote(int i) {
    return switch (tokens.kind(i)) {
      case QUOTE, OPEN_QUOTE, CLOSE_QUOTE, APOSTROPHE -> true;
      default -> false;
    };
  }

  private boolean endsInS(int i) {
    return tokens.text().charAt(tokens.start(i) - 1) == 's';
  }

  /** An initial, or an abbreviated title. */
  private boolean isShort(int i) {
    int length = tokens.end(i) - tokens.start(i);
    return length <= 2 || length <= 5 && Vocabulary.title(tokens, i, i + 2) == 2;
  }

  /** Whether the run ends in a noun that takes "of": "Ministry of", "Center for". */
  private boolean hasHead(int from, int to) {
    int last = to - 1;
    return Vocabulary.length(Vocabulary.ORGANIZATION_HEADS, tokens, last, to) == 1
        || tokens.matches(to, "of")
            && (Vocabulary.length(Vocabulary.PLACE_HEADS, tokens, last, to) == 1
                || hasJoinedHead(from, last));
  }

  /** Whether the run holds a head and its "of" already. */
  private boolean hasJoinedHead(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      boolean small = !tokens.capital(i + 1) && tokens.is(i + 1, Kind.WORD);
      if (small && Vocabulary.length(Vocabulary.ORGANIZATION_HEADS, tokens, i, i + 1) == 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether "and" joins two plain nouns of one name, not two names. */
  private boolean listGoesOn(int i, int end) {
    return i < end && tags.word(i) >= 0 && Vocabulary.title(tokens, i, end) == 0;
  }

  /** As in "Workers' Party", "Magistrate's Court": the head alone follows the owner. */
  private boolean ownsHead(int from, int clitic, int end) {
    boolean head =
        clitic + 1 < end
            && tokens.capital(clitic + 1)
            && Vocabulary.length(Vocabulary.ORGANIZATION_HEADS, tokens, clitic + 1, clitic + 2)
                == 1;
    boolean ends = clitic + 2 >= end || !tokens.capital(clitic + 2);
    return head
        && ends
        && Vocabulary.length(Vocabulary.NATIONS, tokens, clitic - 1, clitic) == 0
        && clitic - from < 4;
  }

  /** As in "Justice and Development Party": plain nouns on both sides, and a head soon. */
  private boolean headAhead(int from, int and, int end) {
    if (and - from > 2 || tags.word(and - 1) < 0) {
      return false;
    }
    for (int i = and + 2; i < Math.min(and + 4, end) && tokens.capital(i); i++) {
      if (Vocabulary.length(Vocabulary.ORGANIZATION_HEADS, tokens, i, i + 1) == 1) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(int i) {
    if (!tokens.is(i, Kind.WORD)) {
      return false;
    }
    if (!tokens.capital(i)) {
      return tokens.hyphened(i) && hasInnerCapital(i) && Vocabulary.hasArticle(tokens, i);
    }
    return (tokens.end(i) - tokens.start(i) > 1 || !tokens.matches(i, "i"))
        && !(tokens.hyphened(i) && Vocabulary.isCompound(tokens, i));
  }

  /** As in al-Assad. */
  private boolean hasInnerCapital(int i) {
    String text = tokens.text();
    for (int k = tokens.start(i) + 1; k < tokens.end(i) - 1; k++) {
      if (text.charAt(k) == '-') {
        return k - tokens.start(i) < 4 && Character.isUpperCase(text.charAt(k + 1));
      }
    }
    return false;
  }

  private boolean opensSpeech(int i) {
    Kind kind = tokens.kind(i);
    return kind == Kind.OPEN_QUOTE
        || kind == Kind.QUOTE
        || kind == Kind.COLON
        || kind == Kind.APOSTROPHE;
  }
}
