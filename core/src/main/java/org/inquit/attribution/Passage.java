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

  final Tokens tokens;
  final Sentences sentences;
  final Tags tags;
  final NounPhrases phrases;
  final List<Quote> quotes;
  final List<Turn> turns;
  final List<Cue> cues;
  private final short[] symbols;
  private final byte[] parts;
  private final int[] cueAt;
  private final int[] quoteAt;

  Passage(Tokens tokens, Sentences sentences, Tags tags) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.tags = tags;
    quotes = Quotations.of(tokens, sentences);
    turns = Turns.of(tokens, sentences);
    phrases = NounPhrases.of(tokens, sentences, tags);
    cues = Cues.of(tokens, tags, LEXICON);
    symbols = new short[tokens.size()];
    parts = new byte[tokens.size()];
    cueAt = filled(tokens.size());
    quoteAt = filled(tokens.size());
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
    return cueAt[token] < 0 ? null : cues.get(cueAt[token]);
  }

  /** The number of the quotation that holds a token, or -1. */
  int quote(int token) {
    return quoteAt[token];
  }

  boolean verb(int token) {
    return tags.is(token, Tag.VERB) || tags.is(token, Tag.AUX);
  }

  /** How many words and numbers a range of tokens has. */
  int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += tokens.is(i, Kind.WORD) || tokens.is(i, Kind.NUMBER) ? 1 : 0;
    }
    return words;
  }

  private static int[] filled(int n) {
    int[] all = new int[n];
    Arrays.fill(all, -1);
    return all;
  }

  private void mark() {
    for (int i = 0; i < symbols.length; i++) {
      boolean word = tokens.is(i, Kind.WORD);
      int part = word ? 32 + tags.of(i).ordinal() : 1 + tokens.kind(i).ordinal();
      parts[i] = (byte) part;
      symbols[i] = (short) (word && frequent(i) ? 64 + tags.word(i) : part);
    }
    for (int c = 0; c < cues.size(); c++) {
      Arrays.fill(cueAt, cues.get(c).first(), cues.get(c).end(), c);
    }
    for (int q = 0; q < quotes.size(); q++) {
      Arrays.fill(quoteAt, quotes.get(q).first(), quotes.get(q).end(), q);
    }
  }

  private boolean frequent(int i) {
    int word = tags.word(i);
    return word >= 0 && word < FREQUENT && !tags.is(i, Tag.PROPN);
  }
}
