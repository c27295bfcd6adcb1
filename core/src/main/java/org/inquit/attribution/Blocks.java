package org.inquit.attribution;

import java.util.ArrayList;
import java.util.List;
import org.inquit.text.Kind;

/** Finds block quotations: paragraphs without marks behind a cue and a colon, or behind ">". */
final class Blocks {
  private static final int LEAST_WORDS = 4;

  /** How many tokens may stand between the cue and the colon. */
  private static final int REACH = 8;

  private static final int FAR = 30;

  private final Passage in;
  private final Paragraphs paragraphs;
  private final SourceChoice[] sources;
  private final TalkWords words;

  /**
   * @param sources the source of each cue of the passage, {@code null} for cues inside utterances
   */
  Blocks(Passage in, SourceChoice[] sources) {
    this.in = in;
    this.sources = sources;
    paragraphs = in.paragraphs;
    words = new TalkWords(in);
  }

  List<Finding> find() {
    List<Finding> found = new ArrayList<>();
    int p = 0;
    while (p + 1 < paragraphs.size()) {
      int colon = paragraphs.end(p++) - 1;
      int c = in.tokens.is(colon, Kind.COLON) ? announcer(colon) : -1;
      if (c >= 0) {
        p = block(p, c, found);
      }
    }
    return found;
  }

  /** The last cue before a colon that reports what follows, or -1. */
  private int announcer(int colon) {
    for (int i = colon - 1;
        i >= Math.max(in.sentences.first(in.sentences.of(colon)), colon - FAR);
        i--) {
      int c = in.cueAt(i);
      if (c >= 0 && announces(c, colon)) {
        return c;
      }
    }
    return -1;
  }

  private boolean announces(int c, int colon) {
    Cue cue = in.cues.get(c);
    SourceChoice source = sources[c];
    return source != null
        && source.exists()
        && cue.entry().form() != CueForm.NOUN
        && in.quote(cue.first()) < 0
        && colon - Math.max(cue.end(), source.to()) <= REACH
        && in.verbs(cue.end(), colon) == 0;
  }

  /** Adds the paragraphs of one block; gives the first paragraph behind it. */
  private int block(int first, int c, List<Finding> found) {
    boolean lines = isLine(first);
    int p = first;
    while (p < paragraphs.size() && (lines ? isLine(p) : isUnmarked(p) && goesOn(p, first))) {
      int from = from(p);
      while (lines && !isFinal(p) && p + 1 < paragraphs.size() && isLine(p + 1)) {
        p++;
      }
      int to = paragraphs.end(p++);
      found.add(Finding.laidOut(from, to, in.cues.get(c), sources[c], "block"));
    }
    return Math.max(p, first);
  }

  private boolean isLine(int p) {
    return in.tokens.first(paragraphs.first(p)) == '>' && from(p) < paragraphs.end(p);
  }

  private int from(int p) {
    int from = paragraphs.first(p);
    while (from < paragraphs.end(p) && in.tokens.first(from) == '>') {
      from++;
    }
    return from;
  }

  /** Whole sentences that neither a quotation mark nor the sign of a list begins. */
  private boolean isUnmarked(int p) {
    int first = paragraphs.first(p);
    return in.quote(first) < 0
        && in.tokens.is(first, Kind.WORD)
        && in.tokens.capital(first)
        && isFinal(p)
        && in.words(first, paragraphs.end(p)) >= LEAST_WORDS;
  }

  private boolean goesOn(int p, int first) {
    return p == first || words.first(paragraphs.first(p), paragraphs.end(p));
  }

  private boolean isFinal(int p) {
    return in.tokens.is(paragraphs.end(p) - 1, Kind.TERMINATOR);
  }
}
