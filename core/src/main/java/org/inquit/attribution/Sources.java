package org.inquit.attribution;

import java.util.ArrayList;
import java.util.List;
import org.inquit.text.Kind;
import org.inquit.text.Lexicon;
import org.inquit.text.Tag;

/** Chooses the source of a cue among the noun phrases of its sentence. */
final class Sources {
  private static final Lexicon BE = Lexicon.load(Sources.class, "forms-of-be.txt");
  private static final int BEFORE = 12;
  private static final int BEHIND = 5;
  private static final int FAR = 200;

  /** A score below all others. */
  private static final float LEAST = -100;

  private final Passage in;
  private final SourceFeatures features;

  Sources(Passage in) {
    this.in = in;
    features = new SourceFeatures(in);
  }

  /** A phrase that may be the source; {@code rank} counts the phrases between it and the cue. */
  record Candidate(int from, int to, int rank) {}

  /** The phrases before the cue, nearest first, then those behind it. */
  List<Candidate> candidates(Cue cue) {
    List<Candidate> found = new ArrayList<>();
    int sentence = in.sentences.of(cue.first());
    int first = in.sentences.first(sentence);
    int end = in.sentences.end(sentence);
    NounPhrases phrases = in.phrases;
    int at = phrases.from(cue.first());
    int rank = 0;
    int nearest = Math.max(first, cue.first() - FAR);
    for (int p = at - 1; p >= 0 && phrases.first(p) >= nearest && rank < BEFORE; p--) {
      int to = cut(phrases.first(p), Math.min(phrases.end(p), cue.first()));
      int from = behindDocument(phrases.first(p), to);
      if (to > from && eligible(from, cue)) {
        found.add(new Candidate(from, to, rank++));
      }
    }
    rank = 0;
    boolean told = isQuoted(cue);
    for (int p = at;
        !told
            && p < phrases.size()
            && phrases.first(p) < Math.min(end, cue.end() + FAR)
            && rank < BEHIND;
        p++) {
      if (phrases.first(p) >= cue.end() && eligible(phrases.first(p), cue)) {
        found.add(new Candidate(phrases.first(p), phrases.end(p), rank++));
      }
    }
    return found;
  }

  /** Behind "his account" in "on his account Berg said", where a document and a name meet. */
  private int behindDocument(int from, int to) {
    boolean within = from > 0 && in.tags.is(from - 1, Tag.ADP) && in.tokens.capital(to - 1);
    for (int i = from; within && i + 1 < to; i++) {
      Cue noun = in.cue(i);
      boolean document =
          noun != null && (noun.entry().form() == CueForm.NOUN || noun.is(CueClass.DOCUMENT));
      if (document && !in.tokens.capital(i) && in.tokens.capital(i + 1)) {
        return i + 1;
      }
    }
    return from;
  }

  /** "He was quoted as saying": who stands behind the cue hands on, and does not speak. */
  private boolean isQuoted(Cue cue) {
    return cue.is(CueClass.QUOTED) && cue.first() > 0 && BE.find(in.tokens, cue.first() - 1) >= 0;
  }

  private int cut(int from, int to) {
    return to - 1 > from && in.tokens.is(to - 1, Kind.CLITIC) ? to - 1 : to;
  }

  /** Words in another quotation than the cue's do not name its source. */
  private boolean eligible(int token, Cue cue) {
    return in.quote(token) < 0 || in.quote(token) == in.quote(cue.first());
  }

  /** Describes one choice for a cue; {@code null} is the choice of no source. */
  void describe(Cue cue, Candidate candidate, Features out) {
    features.turnTo(cue);
    describe(candidate, out);
  }

  private void describe(Candidate candidate, Features out) {
    if (candidate == null) {
      features.describeNone(out);
    } else {
      features.describe(candidate.from, candidate.to, candidate.rank, out);
    }
  }

  SourceChoice choose(Cue cue, Weights weights, Features scratch) {
    features.turnTo(cue);
    describe(null, scratch.by(weights));
    float best = isQuoted(cue) ? LEAST : scratch.score();
    float second = LEAST;
    Candidate chosen = null;
    for (Candidate candidate : candidates(cue)) {
      describe(candidate, scratch.by(weights));
      float score = scratch.score();
      if (score > best) {
        second = best;
        best = score;
        chosen = candidate;
      } else {
        second = Math.max(second, score);
      }
    }
    return chosen == null || impersonal(cue, chosen)
        ? SourceChoice.NONE
        : new SourceChoice(chosen.from, chosen.to, best - second);
  }

  /** "It is said", "it has been announced": nobody says it. */
  private boolean impersonal(Cue cue, Candidate source) {
    int auxiliary = cue.first() - 1;
    while (auxiliary > source.to && in.tags.is(auxiliary, Tag.ADV)) {
      auxiliary--;
    }
    return in.tokens.matches(source.from, "it")
        && source.to <= auxiliary
        && cue.entry().form() != CueForm.NOUN
        && BE.find(in.tokens, auxiliary) >= 0;
  }
}
