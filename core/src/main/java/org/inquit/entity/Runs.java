package org.inquit.entity;

import org.inquit.text.Kind;
import org.inquit.text.Nicknames;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/** Finds runs of capitalized words with the small words that names hold: "Ministry of Health". */
final class Runs {
  private final Tokens tokens;
  private final Tags tags;

  Runs(Tokens tokens, Tags tags) {
    this.tokens = tokens;
    this.tags = tags;
  }

  /** Whether a name can begin or go on with token {@code i}. */
  boolean opens(int i) {
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

  /** The first token behind the run that begins at {@code from}. */
  int end(int from, int end) {
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
    int nickname = Nicknames.length(tokens, i, end);
    if (nickname > 0) {
      return nickname;
    }
    if (tokens.is(i, Kind.TERMINATOR)) {
      return !tokens.spaceBefore(i) && isShort(i - 1) ? 1 : 0;
    }
    if (tokens.capital(i)) {
      return 0;
    }
    boolean apostrophe = tokens.is(i, Kind.APOSTROPHE) && !tokens.spaceBefore(i);
    if (apostrophe && !endsInS(i)) {
      return 1;
    }
    if (tokens.is(i, Kind.CLITIC) || apostrophe) {
      return ownsHead(from, i, end) ? 1 : 0;
    }
    int title = Vocabulary.title(tokens, i - 1, end);
    return title > 1 ? title - 2 : joiner(from, i, end);
  }

  private int joiner(int from, int i, int end) {
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
    return Vocabulary.ORGANIZATION_HEADS.length(tokens, last, to) == 1
        || tokens.matches(to, "of")
            && (Vocabulary.PLACE_HEADS.length(tokens, last, to) == 1 || hasJoinedHead(from, last));
  }

  /** Whether the run holds a head and its "of" already. */
  private boolean hasJoinedHead(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      boolean small = !tokens.capital(i + 1) && tokens.is(i + 1, Kind.WORD);
      if (small && Vocabulary.ORGANIZATION_HEADS.holds(tokens, i)) {
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
            && Vocabulary.ORGANIZATION_HEADS.holds(tokens, clitic + 1);
    boolean ends = clitic + 2 >= end || !tokens.capital(clitic + 2);
    return head && ends && !Vocabulary.NATIONS.holds(tokens, clitic - 1) && clitic - from < 4;
  }

  /** As in "Justice and Development Party": plain nouns on both sides, and a head soon. */
  private boolean headAhead(int from, int and, int end) {
    if (and - from > 2 || tags.word(and - 1) < 0) {
      return false;
    }
    for (int i = and + 2; i < Math.min(and + 4, end) && tokens.capital(i); i++) {
      if (Vocabulary.ORGANIZATION_HEADS.holds(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
