package org.inquit.attribution;

import java.util.Arrays;
import java.util.List;
import org.inquit.text.Kind;
import org.inquit.text.Sentences;
import org.inquit.text.Tag;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/** A text with all that the search for attributions looks at. */
final class Passage {
  private static final CueLexicon LEXICON = new CueLexicon();

  /** The most frequent words count as symbols of their own, others as their part of speech. */
  private static final int FREQUENT = 300;

  private static final int VERBAL = Tag.VERB.bit() | Tag.AUX.bit();
  private static final int BREAKING = Tag.PUNCT.bit() | Tag.CCONJ.bit();

  final Tokens tokens;
  final Sentences sentences;
  final Paragraphs paragraphs;
  final Tags tags;
  final NounPhrases phrases;
  final List<Quote> quotes;
  final List<Cue> cues;
  private final short[] symbols;
  private final byte[] parts;

  /** For each token the number of its cue and 1, or 0; and of its quotation. */
  private final int[] cueAt;

  private final int[] quoteAt;
  private final Landmarks verbs;
  private final Landmarks commas;
  private final Landmarks breaks;
  private final Landmarks announcers;

  Passage(Tokens tokens, Sentences sentences, Tags tags) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.tags = tags;
    paragraphs = new Paragraphs(sentences);
    quotes = Quotations.of(tokens, paragraphs);
    phrases = NounPhrases.of(tokens, sentences, tags);
    cues = Cues.of(tokens, tags, LEXICON);
    symbols = new short[tokens.size()];
    parts = new byte[tokens.size()];
    cueAt = new int[tokens.size()];
    quoteAt = new int[tokens.size()];
    verbs = new Landmarks(tokens.size());
    commas = new Landmarks(tokens.size());
    breaks = new Landmarks(tokens.size());
    announcers = new Landmarks(tokens.size());
    mark();
  }

  /** A word, a part of speech, or a kind of sign, as a number; 0 outside {@code [first, end)}. */
  int symbol(int i, int first, int end) {
    return i < Math.max(0, first) || i >= Math.min(end, symbols.length) ? 0 : symbols[i];
  }

  /** A part of speech, or a kind of sign, as a number; 0 outside {@code [first, end)}. */
  int part(int i, int first, int end) {
    return i < Math.max(0, first) || i >= Math.min(end, symbols.length) ? 0 : parts[i];
  }

  /** The cue that a token belongs to, or {@code null}. */
  Cue cue(int token) {
    return cueAt[token] == 0 ? null : cues.get(cueAt[token] - 1);
  }

  /** The number of the cue that a token belongs to, or -1. */
  int cueAt(int token) {
    return cueAt[token] - 1;
  }

  /** The number of the quotation that holds a token, or -1. */
  int quote(int token) {
    return quoteAt[token] - 1;
  }

  /**
   * The token behind a quotation and the comma or period that belongs to it: inside the marks as
   * American papers print it, outside as British ones do.
   */
  int behind(Quote quote) {
    int end = quote.end();
    boolean bare = quote.closed() && !tags.is(quote.insideEnd() - 1, Tag.PUNCT);
    boolean stops =
        end < tokens.size() && (tokens.is(end, Kind.COMMA) || tokens.is(end, Kind.TERMINATOR));
    return bare && stops && !tokens.spaceBefore(end) ? end + 1 : end;
  }

  boolean verb(int token) {
    return tags.isAny(token, VERBAL);
  }

  /** How many verbs a range of tokens has, two at most. */
  int verbs(int from, int to) {
    return verbs.upToTwo(from, to);
  }

  /** How many commas a range of tokens has, two at most. */
  int commas(int from, int to) {
    return commas.upToTwo(from, to);
  }

  /** The first verb in {@code [from, to)}, or {@code to}. */
  int nextVerb(int from, int to) {
    return verbs.next(from, to);
  }

  /** The first mark or coordinating conjunction in {@code [from, to)}, or {@code to}. */
  int nextBreak(int from, int to) {
    return breaks.next(from, to);
  }

  /** The first "that", colon or opening mark in {@code [from, to)}, or {@code to}. */
  int nextAnnouncer(int from, int to) {
    return announcers.next(from, to);
  }

  /** How many words and numbers a range of tokens has. */
  int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += tokens.is(i, Kind.WORD) || tokens.is(i, Kind.NUMBER) ? 1 : 0;
    }
    return words;
  }

  private void mark() {
    for (int i = 0; i < symbols.length; i++) {
      if (tokens.is(i, Kind.WORD)) {
        word(i);
      } else {
        sign(i);
      }
    }
    for (int c = 0; c < cues.size(); c++) {
      Arrays.fill(cueAt, cues.get(c).first(), cues.get(c).end(), c + 1);
    }
    for (int q = 0; q < quotes.size(); q++) {
      Arrays.fill(quoteAt, quotes.get(q).first(), quotes.get(q).end(), q + 1);
    }
  }

  private void word(int i) {
    int part = 32 + tags.of(i).ordinal();
    parts[i] = (byte) part;
    symbols[i] = (short) (frequent(i) ? 64 + tags.word(i) : part);
    if (verb(i)) {
      verbs.set(i);
    } else if (tags.isAny(i, BREAKING)) {
      breaks.set(i);
    }
    if (tokens.matches(i, "that")) {
      announcers.set(i);
    }
  }

  private void sign(int i) {
    Kind kind = tokens.kind(i);
    parts[i] = (byte) (1 + kind.ordinal());
    symbols[i] = parts[i];
    if (verb(i)) {
      verbs.set(i);
    }
    if (tags.isAny(i, BREAKING)) {
      breaks.set(i);
    }
    if (kind == Kind.COMMA) {
      commas.set(i);
    } else if (kind == Kind.COLON || kind == Kind.OPEN_QUOTE) {
      announcers.set(i);
    }
  }

  private boolean frequent(int i) {
    int word = tags.word(i);
    return word >= 0 && word < FREQUENT && !tags.is(i, Tag.PROPN);
  }
}
