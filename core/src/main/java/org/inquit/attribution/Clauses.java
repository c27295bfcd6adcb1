package org.inquit.attribution;

import java.util.Arrays;
import org.inquit.text.Kind;
import org.inquit.text.Tag;

/** Bounds the words that a cue reports, behind it and before it. */
final class Clauses {
  private static final int CONJUNCTION = Tag.CCONJ.bit() | Tag.SCONJ.bit();
  private static final int CLAUSAL =
      CONJUNCTION | Tag.PRON.bit() | Tag.PUNCT.bit() | Tag.PART.bit();
  private static final int REACH = 16;
  private static final int ENDS = 28;

  /** No content is looked for further away than this, however long a sentence is. */
  private static final int FAR = 300;

  private final Passage in;
  private final Landmarks uttered;
  private final StartFeatures starts;
  private final EndFeatures ends;
  private final StartBeforeFeatures startsBefore;
  private final SayingTimes times;

  /**
   * @param utterances which quotations of the passage are utterances of their own
   */
  Clauses(Passage in, boolean[] utterances) {
    this.in = in;
    uttered = new Landmarks(in.tokens.size());
    for (int q = 0; q < utterances.length; q++) {
      for (int i = in.quotes.get(q).first(); utterances[q] && i < in.quotes.get(q).end(); i++) {
        uttered.set(i);
      }
    }
    starts = new StartFeatures(in);
    ends = new EndFeatures(in);
    startsBefore = new StartBeforeFeatures(in);
    times = new SayingTimes(in);
  }

  /**
   * Where the words behind a cue must end: at an utterance, or the final mark of its sentence; the
   * sentences of a quotation that it begins belong to it.
   */
  int limit(Cue cue) {
    int stop = in.sentences.end(in.sentences.of(cue.first()));
    Quote quote = in.quote(stop - 1) < 0 ? null : in.quotes.get(in.quote(stop - 1));
    boolean within = quote != null && quote.closed() && quote.parts() == 1;
    if (within && quote.first() >= cue.end()) {
      stop = Math.max(stop, quote.end());
    }
    int end = Math.min(stop, cue.end() + FAR);
    int utterance = uttered.next(cue.end(), end);
    if (utterance < end) {
      return utterance;
    }
    while (end > cue.end() && in.tokens.is(end - 1, Kind.TERMINATOR)) {
      end--;
    }
    return judged(cue, end);
  }

  /**
   * Where a noun with its "that" clause is told something of: "the claim that it was safe | was
   * false", the second auxiliary without a sign or conjunction between; {@code end} where it is
   * not.
   */
  private int judged(Cue cue, int end) {
    boolean opens = cue.entry().form() == CueForm.NOUN && in.tokens.matches(cue.end(), "that");
    int first = in.sentences.first(in.sentences.of(cue.first()));
    if (!opens || in.verbs(first, cue.first()) > 0) {
      return end;
    }
    int verb = in.nextVerb(cue.end() + 1, end);
    int behind = verb;
    while (behind < end && in.verb(behind)) {
      behind++;
    }
    int next = in.nextVerb(behind, end);
    boolean both = next < end && in.tags.is(verb, Tag.AUX) && in.tags.is(next, Tag.AUX);
    return both && isOneClause(cue.end() + 1, next) ? next : end;
  }

  private boolean isOneClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (in.tags.isAny(i, CLAUSAL)) {
        return false;
      }
    }
    return true;
  }

  int[] starts(Cue cue, int limit) {
    int[] found = new int[REACH + 2];
    int n = 0;
    boolean announced = false;
    for (int i = cue.end(); i < limit && n < found.length; i++) {
      boolean announces = in.tags.is(i - 1, Tag.SCONJ) || in.tokens.is(i - 1, Kind.COLON);
      if (i < cue.end() + REACH || announces && !announced) {
        found[n++] = i;
        announced |= announces && i >= cue.end() + REACH;
      }
    }
    return Arrays.copyOf(found, n);
  }

  /** "…, she said, adding that …": what follows is another cue's. */
  boolean handsOver(Cue cue, SourceChoice source) {
    int comma = source.exists() ? Math.max(cue.end(), source.to()) : cue.end();
    Cue next =
        comma + 1 < in.tokens.size() && in.tokens.is(comma, Kind.COMMA) ? in.cue(comma + 1) : null;
    return next != null && next.entry().form() == CueForm.PARTICIPLE;
  }

  /** What tells the begins of what a cue reports apart; to be described in order. */
  StartFeatures startsOf(Cue cue, SourceChoice source, int limit) {
    starts.turnTo(cue, source, limit);
    return starts;
  }

  int[] ends(int from, int limit) {
    int[] found = new int[ENDS + 1];
    int n = 0;
    for (int i = from + 1; i < limit && n < ENDS; i++) {
      if (breaks(i)) {
        found[n++] = i;
      }
    }
    found[n++] = limit;
    return Arrays.copyOf(found, n);
  }

  private boolean breaks(int i) {
    if (in.tags.isAny(i, CONJUNCTION)) {
      return true;
    }
    if (in.tags.is(i, Tag.PUNCT)) {
      return !in.tokens.is(i, Kind.SIGN)
          && !in.tokens.is(i, Kind.TERMINATOR)
          && !in.tokens.is(i, Kind.APOSTROPHE);
    }
    return in.tags.is(i, Tag.PRON)
        ? in.tags.word(i) >= 0 && in.tokens.matches(i, "who")
        : in.quote(i) < 0 && in.quote(i - 1) >= 0;
  }

  /** What tells the ends of what a cue reports from {@code from} on apart. */
  EndFeatures endsOf(Cue cue, int from, int limit) {
    ends.turnTo(cue, from, limit);
    return ends;
  }

  Clause after(Cue cue, SourceChoice source, Model model, Features scratch) {
    int limit = limit(cue);
    int[] all = starts(cue, limit);
    if (all.length == 0) {
      return new Clause(cue.end(), cue.end(), 0);
    }
    Weights weights = model.of(Decision.START);
    Best start = new Best();
    startsOf(cue, source, limit);
    for (int at : all) {
      starts.describe(at, scratch.by(weights));
      start.offer(at, scratch.score());
    }
    boolean verb = cue.entry().form() != CueForm.NOUN;
    int from = verb ? Math.max(start.choice, times.end(cue.end(), limit)) : start.choice;
    weights = model.of(Decision.END);
    Best end = new Best();
    endsOf(cue, from, limit);
    for (int at : ends(from, limit)) {
      ends.describe(at, scratch.by(weights));
      end.offer(at, scratch.score());
    }
    return new Clause(from, end.choice, Math.min(start.lead(), end.lead()));
  }

  /** The end of the words before a cue and its source, at a comma or an utterance. */
  int endBefore(Cue cue, SourceChoice source) {
    int edge = source.exists() && source.to() <= cue.first() ? source.from() : cue.first();
    int first = in.sentences.first(in.sentences.of(cue.first()));
    int at = edge;
    while (at > first
        && edge - at < 6
        && !in.tokens.is(at - 1, Kind.COMMA)
        && !in.tokens.is(at - 1, Kind.DASH)) {
      at--;
    }
    boolean marked = at > first && edge - at < 6;
    return marked ? at - 1 : edge;
  }

  int[] startsBefore(Cue cue, int to) {
    int[] found = new int[8];
    int n = 0;
    int first = in.sentences.first(in.sentences.of(cue.first()));
    for (int i = to - 1; i >= Math.max(first, to - FAR) && !uttered.has(i); i--) {
      boolean begins = i == first || in.tags.isAny(i - 1, CONJUNCTION);
      if (begins || in.tags.is(i - 1, Tag.PUNCT) && !in.tokens.is(i - 1, Kind.SIGN)) {
        found = n < found.length ? found : Arrays.copyOf(found, n * 2);
        found[n++] = i;
      }
    }
    return Arrays.copyOf(found, n);
  }

  void describeStartBefore(Cue cue, int at, int to, Features out) {
    int first = in.sentences.first(in.sentences.of(cue.first()));
    startsBefore.describe(at, first, to, out);
  }

  /** "The minister was" before "quoted" is no clause that someone says. */
  Clause before(Cue cue, SourceChoice source, Model model, Features scratch) {
    int to = endBefore(cue, source);
    if (to == cue.first() && to > 0 && in.tags.is(to - 1, Tag.AUX)) {
      return new Clause(to, to, 0);
    }
    Best start = new Best();
    for (int at : startsBefore(cue, to)) {
      describeStartBefore(cue, at, to, scratch.by(model.of(Decision.START_BEFORE)));
      start.offer(at, scratch.score());
    }
    return start.choice < 0 ? new Clause(to, to, 0) : new Clause(start.choice, to, start.lead());
  }

  /** The best of several choices. */
  private static final class Best {
    int choice = -1;
    private float score = -1000;
    private float second = -1000;

    void offer(int option, float value) {
      if (value > score) {
        second = score;
        score = value;
        choice = option;
      } else if (value > second) {
        second = value;
      }
    }

    float lead() {
      return Math.min(20, score - second);
    }
  }
}
