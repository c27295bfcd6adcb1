package org.inquit.entity;

import org.inquit.text.Kind;
import org.inquit.text.Sentences;
import org.inquit.text.Span;
import org.inquit.text.Tag;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/** Guesses the part that a phrase plays in its sentence from the words beside it. */
final class Syntax {
  private static final double SUBJECT = 1;
  private static final double ASKED = 2;
  private static final double OBJECT = 0.6;
  private static final double OBLIQUE = 0.4;
  private static final double OWNER = 0.45;
  private static final int LONGEST_INSERTION = 25;

  private static final int LONGEST_ADDITION = 9;

  private final Tokens tokens;
  private final Tags tags;
  private final Sentences sentences;

  Syntax(Tokens tokens, Sentences sentences, Tags tags) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.tags = tags;
  }

  int sentence(int token) {
    return sentences.of(token);
  }

  /** How much a mention at this place stands out. */
  double weight(Mention mention) {
    if (isOwner(mention)) {
      return OWNER;
    }
    if (mention.from > 0 && Description.isAsked(tokens, mention.from - 1)) {
      return ASKED;
    }
    boolean afterPreposition = mention.from > 0 && tags.is(mention.from - 1, Tag.ADP);
    if (isSubject(mention) && !afterPreposition) {
      return SUBJECT;
    }
    return afterPreposition ? OBLIQUE : OBJECT;
  }

  boolean isOwner(Mention mention) {
    boolean clitic =
        mention.to < tokens.size()
            && (tags.is(mention.to, Tag.PART) && tokens.is(mention.to, Kind.CLITIC)
                || tokens.is(mention.to, Kind.APOSTROPHE) && !tokens.spaceBefore(mention.to));
    return clitic
        || mention.kind == Mention.Kind.PRONOUN
            && Description.isPossessive(tokens, mention.from)
            && ownsNoun(mention);
  }

  /**
   * Whether what stands between {@code from} and {@code to} leaves the phrase behind it the head.
   */
  boolean isHeaded(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tags.is(i, Tag.ADP) || tags.is(i, Tag.VERB) || tags.is(i, Tag.SCONJ)) {
        return false;
      }
    }
    return true;
  }

  /** Whether no verb stands between two tokens. */
  boolean isOneClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tags.is(i, Tag.VERB) || tags.is(i, Tag.AUX) || tokens.is(i, Kind.TERMINATOR)) {
        return false;
      }
    }
    return true;
  }

  /** A description with what a preposition adds to it: "a source", "at the bank". */
  Span whole(int from, int to) {
    int end = to;
    int last = Math.min(sentences.end(sentences.of(from)), to + LONGEST_ADDITION);
    boolean adds = to < last && tags.is(to, Tag.ADP) && tags.is(to - 1, Tag.NOUN);
    for (int i = to; adds && i < last && isNominal(i) && !isAside(i, last); i++) {
      boolean head = tags.is(i, Tag.NOUN) || tags.is(i, Tag.PROPN);
      end = head ? i + 1 : end;
    }
    return tokens.span(from, end);
  }

  /** "On Monday" belongs to what is said, not to who says it. */
  private boolean isTime(int i, int end) {
    return tags.is(i, Tag.ADP) && i + 1 < end && Vocabulary.OTHERS.holds(tokens, i + 1);
  }

  /** "In a statement", "on Monday" belong to the saying, not to who says it. */
  private boolean isAside(int i, int end) {
    if (!tags.is(i, Tag.ADP)) {
      return false;
    }
    int last = i;
    while (last + 1 < end && isNominal(last + 1) && !tags.is(last + 1, Tag.ADP)) {
      last++;
    }
    return isTime(i, end)
        || last > i && Vocabulary.OCCASIONS.holds(tokens, last) && !tokens.matches(i, "of");
  }

  private boolean isNominal(int i) {
    return switch (tags.of(i)) {
      case ADP, DET, ADJ, NOUN, PROPN, NUM, PART ->
          tokens.is(i, Kind.WORD) || tokens.is(i, Kind.CLITIC);
      default -> false;
    };
  }

  private boolean ownsNoun(Mention mention) {
    return mention.to < tokens.size()
        && (tags.is(mention.to, Tag.NOUN)
            || tags.is(mention.to, Tag.ADJ)
            || tags.is(mention.to, Tag.PROPN));
  }

  /** Behind "of Oslo" in "the mayor of Oslo". */
  private int pastObject(int from, int end) {
    int i = from;
    if (i < end && tokens.matches(i, "of")) {
      do {
        i++;
      } while (i < end && isNominal(i) && !tags.is(i, Tag.ADP));
    }
    return i;
  }

  /** Whether a verb follows, directly or behind an insertion between commas. */
  private boolean isSubject(Mention mention) {
    int end = sentences.end(sentences.of(mention.from));
    int i = pastObject(mention.to, end);
    if (i < end && (tokens.is(i, Kind.COMMA) || tokens.is(i, Kind.OPEN_BRACKET))) {
      int close = i + 1;
      if (close < end && (tags.is(close, Tag.VERB) || tags.is(close, Tag.AUX))) {
        return true;
      }
      int limit = Math.min(end, i + LONGEST_INSERTION);
      while (close < limit
          && !tokens.is(close, Kind.COMMA)
          && !tokens.is(close, Kind.CLOSE_BRACKET)) {
        close++;
      }
      i = close + 1;
    }
    while (i < end && tags.is(i, Tag.ADV)) {
      i++;
    }
    return i < end && (tags.is(i, Tag.VERB) || tags.is(i, Tag.AUX));
  }
}
