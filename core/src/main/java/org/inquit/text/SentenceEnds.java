package org.inquit.text;

/** Tells whether a sentence or a paragraph begins at a token. */
final class SentenceEnds {
  private static final Lexicon ABBREVIATIONS =
      Lexicon.load(SentenceEnds.class, "abbreviations.txt");

  private static final Lexicon OPENERS = Lexicon.load(SentenceEnds.class, "sentence-openers.txt");

  private final Tokens tokens;

  SentenceEnds(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A blank line, or a line break that does not fall into a running sentence. */
  boolean paragraphBefore(int i) {
    if (i == 0 || tokens.blankLineBefore(i)) {
      return true;
    }
    return tokens.lineBefore(i) && !wrapped(i);
  }

  private boolean wrapped(int i) {
    boolean lower = tokens.is(i, Kind.WORD) && Character.isLowerCase(tokens.first(i));
    return lower && lastOfSentence(i) < 0;
  }

  boolean sentenceBefore(int i) {
    if (tokens.is(i, Kind.CLOSE_QUOTE) || tokens.is(i, Kind.CLOSE_BRACKET) || glued(i)) {
      return false;
    }
    int stop = lastOfSentence(i);
    return stop >= 0 && begins(i) && !abbreviates(stop, i);
  }

  /** No space: the marks that close a sentence stand so, and so do glued sentences' words. */
  private boolean glued(int i) {
    if (tokens.spaceBefore(i)) {
      return false;
    }
    boolean opens = tokens.is(i, Kind.OPEN_QUOTE) || tokens.is(i, Kind.OPEN_BRACKET);
    boolean word = tokens.is(i, Kind.WORD) && tokens.capital(i);
    return !(opens || word && longWord(i - 2));
  }

  private boolean longWord(int i) {
    return i >= 0 && tokens.is(i, Kind.WORD) && tokens.end(i) - tokens.start(i) > 3;
  }

  /** The terminator before token {@code i} and the marks that close behind it, or -1. */
  private int lastOfSentence(int i) {
    int k = i - 1;
    while (k >= 0 && closes(k)) {
      k--;
    }
    boolean dotted = k == i - 1 && k >= 0 && tokens.dotted(k);
    return k >= 0 && (tokens.is(k, Kind.TERMINATOR) || dotted) ? k : -1;
  }

  private boolean closes(int k) {
    return switch (tokens.kind(k)) {
      case CLOSE_QUOTE, CLOSE_BRACKET -> true;
      case QUOTE, APOSTROPHE -> !tokens.spaceBefore(k);
      default -> false;
    };
  }

  private boolean begins(int i) {
    return switch (tokens.kind(i)) {
      case WORD -> tokens.capital(i) || !Character.isLowerCase(tokens.first(i));
      case NUMBER, OPEN_QUOTE, QUOTE, OPEN_BRACKET, DASH, APOSTROPHE, SIGN -> true;
      default -> false;
    };
  }

  /** Whether the period belongs to the word before it: an abbreviation, an initial, "U.S.". */
  private boolean abbreviates(int stop, int next) {
    if (tokens.dotted(stop)) {
      return !opener(next);
    }
    int word = stop - 1;
    if (stop + 1 < next || tokens.end(stop) - tokens.start(stop) > 1 || !wordBefore(stop)) {
      return false;
    }
    int entry = ABBREVIATIONS.find(tokens, word, stop);
    if (entry < 0) {
      boolean initial = tokens.capital(word) && tokens.end(word) - tokens.start(word) == 1;
      return initial && tokens.is(next, Kind.WORD) && !opener(next);
    }
    return switch (ABBREVIATIONS.label(entry)) {
      case "number" -> tokens.is(next, Kind.NUMBER);
      case "name" -> tokens.capital(word) && tokens.is(next, Kind.WORD);
      case "end" -> !opener(next);
      default -> throw new IllegalStateException("label of " + ABBREVIATIONS.phrase(entry));
    };
  }

  private boolean wordBefore(int stop) {
    return stop > 0 && !tokens.spaceBefore(stop) && tokens.is(stop - 1, Kind.WORD);
  }

  private boolean opener(int next) {
    return !tokens.is(next, Kind.WORD) || OPENERS.find(tokens, next) >= 0;
  }
}
