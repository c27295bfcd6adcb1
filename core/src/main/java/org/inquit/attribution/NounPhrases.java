package org.inquit.attribution;

import java.util.Arrays;
import java.util.List;
import org.inquit.text.Kind;
import org.inquit.text.Lexicon;
import org.inquit.text.Nicknames;
import org.inquit.text.Sentences;
import org.inquit.text.Tag;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/** The base noun phrases of a text, each a range of tokens without what follows its head. */
final class NounPhrases {
  private static final int HEAD = Tag.NOUN.bit() | Tag.PROPN.bit() | Tag.NUM.bit();
  private static final int GO_ON = HEAD | Tag.ADJ.bit();
  private static final int BEGIN = GO_ON | Tag.DET.bit() | Tag.PRON.bit();
  private static final Lexicon POSSESSIVES = Lexicon.load(NounPhrases.class, "possessives.txt");

  private static final Lexicon ARTICLES = Lexicon.of(List.of("a", "an", "the"));

  private final Tokens tokens;
  private final Tags tags;
  private int[] firsts = new int[64];
  private int[] ends = new int[64];
  private final int[] from;
  private int size;

  private NounPhrases(Tokens tokens, Tags tags) {
    this.tokens = tokens;
    this.tags = tags;
    from = new int[tokens.size()];
  }

  static NounPhrases of(Tokens tokens, Sentences sentences, Tags tags) {
    NounPhrases phrases = new NounPhrases(tokens, tags);
    for (int s = 0; s < sentences.size(); s++) {
      int end = sentences.end(s);
      int i = sentences.first(s);
      while (i < end) {
        int next = phrases.endOf(i, end);
        phrases.from[i] = phrases.size;
        if (next > i) {
          phrases.add(i, next);
        }
        i = Math.max(next, i + 1);
      }
    }
    return phrases;
  }

  int size() {
    return size;
  }

  int first(int phrase) {
    return firsts[phrase];
  }

  int end(int phrase) {
    return ends[phrase];
  }

  /** The first phrase that begins at or behind a token. */
  int from(int token) {
    return token < from.length ? from[token] : size;
  }

  private void add(int first, int end) {
    if (size == firsts.length) {
      firsts = Arrays.copyOf(firsts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    firsts[size] = first;
    ends[size++] = end;
    Arrays.fill(from, first + 1, end, size);
  }

  /** Where the phrase that begins at {@code i} ends; {@code i} itself when none does. */
  private int endOf(int i, int end) {
    if (tags.is(i, Tag.PRON) && !(possessive(i) && i + 1 < end && goesOn(i + 1))) {
      return i + 1;
    }
    if (!begins(i)) {
      return i;
    }
    int timed = SayingTimes.before(tokens, i, end);
    if (timed > i && timed < end && goesOn(timed) && !tokens.is(timed, Kind.CLITIC)) {
      return timed;
    }
    int last = head(i) ? i : -1;
    int k = i + 1;
    if (k < end && isArticle(i) && !begins(k) && tokens.is(k, Kind.WORD)) {
      last = k++;
    }
    for (int step = step(k, end); step > 0; step = step(k, end)) {
      last = head(k) ? k : last;
      k += step;
    }
    if (last == k - 1 && k < end && isPercent(k)) {
      return k + 1;
    }
    return last >= 0 ? last + 1 : tags.is(i, Tag.DET) ? k : i;
  }

  /** What stands behind an article is a noun, whatever else it may be elsewhere: "a tally". */
  private boolean isArticle(int i) {
    return ARTICLES.find(tokens, i) >= 0;
  }

  private boolean isPercent(int i) {
    return tokens.first(i) == '%' && tags.is(i - 1, Tag.NUM);
  }

  private boolean begins(int i) {
    return tags.isAny(i, BEGIN);
  }

  private boolean head(int i) {
    return tags.isAny(i, HEAD);
  }

  private boolean goesOn(int i) {
    return tags.isAny(i, GO_ON);
  }

  /** How many tokens more the phrase has at {@code k}; 0 where it ends. */
  private int step(int k, int end) {
    if (k >= end) {
      return 0;
    }
    int nickname = nickname(k, end);
    return nickname > 0 ? nickname : goesOn(k) || links(k, end) ? 1 : 0;
  }

  /** What may stand inside: 's, the period of "Sen.", an adverb or participle before its noun. */
  private boolean links(int k, int end) {
    if (k + 1 >= end || !goesOn(k + 1)) {
      return false;
    }
    return switch (tags.of(k)) {
      case PART -> tokens.is(k, Kind.CLITIC);
      case ADV, VERB -> tags.is(k - 1, Tag.DET) || tags.is(k - 1, Tag.PART);
      case PUNCT -> joins(k);
      default -> false;
    };
  }

  /** How many tokens a nickname within the phrase has: "Jan 'the Ox' Berg". */
  private int nickname(int k, int end) {
    boolean within = !tokens.is(k, Kind.WORD) && head(k - 1);
    return within ? Nicknames.length(tokens, k, end) : 0;
  }

  private boolean joins(int k) {
    boolean abbreviation =
        tokens.is(k, Kind.TERMINATOR) && !tokens.spaceBefore(k) && tokens.capital(k - 1);
    boolean possessive = tokens.is(k, Kind.APOSTROPHE) && tokens.spaceBefore(k + 1);
    return abbreviation || possessive || tokens.is(k, Kind.SIGN);
  }

  private boolean possessive(int i) {
    return POSSESSIVES.find(tokens, i) >= 0;
  }
}
