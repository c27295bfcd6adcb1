package org.inquit.attribution;

import java.util.ArrayList;
import java.util.List;

/** One run over a passage: utterances first, then the clauses that cues report. */
final class Search {
  private static final int LEAST_WORDS = 2;

  /** Below this score the cue alone leaves no hope, and its clauses are not worth bounding. */
  private static final float HOPE = -1.5f;

  final Passage in;
  final boolean[] utterances;
  final SourceChoice[] sources;
  private final Model model;
  private final Features scratch;
  private final List<Finding> findings = new ArrayList<>();

  Search(Passage in, Model model) {
    this(in, model, new Features());
  }

  /**
   * @param scratch where every candidate is described, one after the other
   */
  Search(Passage in, Model model, Features scratch) {
    this.in = in;
    this.model = model;
    this.scratch = scratch;
    utterances = new boolean[in.quotes.size()];
    sources = new SourceChoice[in.cues.size()];
  }

  List<Attribution> run() {
    Turns.of(in).forEach(turn -> findings.add(Finding.turn(turn)));
    decideUtterances();
    chooseSources();
    findings.addAll(new Blocks(in, sources).find());
    findings.addAll(new Dashes(in, sources).find());
    attach();
    bound();
    return new Findings(in).write(findings);
  }

  List<Finding> findings() {
    return findings;
  }

  void decideUtterances() {
    UtteranceFeatures features = new UtteranceFeatures(in);
    for (int q = 0; q < utterances.length; q++) {
      Quote quote = in.quotes.get(q);
      if (quote.insideEnd() > quote.inside()) {
        features.describe(quote, scratch.by(model.of(Decision.UTTERANCE)));
        utterances[q] = scratch.score() > 0;
      }
    }
  }

  void chooseSources() {
    Sources choice = new Sources(in);
    for (int c = 0; c < sources.length; c++) {
      Cue cue = in.cues.get(c);
      int quote = in.quote(cue.first());
      if (!cue.is(CueClass.DOCUMENT) && (quote < 0 || !utterances[quote])) {
        sources[c] = choice.choose(cue, model.of(Decision.SOURCE), scratch);
      }
    }
  }

  void attach() {
    Attachments attachments = new Attachments(in);
    UtteranceFeatures features = new UtteranceFeatures(in);
    Quote last = null;
    Attachment previous = null;
    for (int q = 0; q < utterances.length; q++) {
      if (utterances[q]) {
        Quote quote = in.quotes.get(q);
        Attachment link =
            attachments.choose(quote, sources, last, previous, model.of(Decision.ATTACH), scratch);
        features.describe(quote, scratch.by(model.of(Decision.UTTERANCE)));
        double sure = Weights.probability(scratch.score());
        findings.addAll(Finding.utterance(quote, link, sure * link.probability()));
        last = quote;
        previous = link;
      }
    }
  }

  void bound() {
    Clauses clauses = new Clauses(in, utterances);
    AcceptFeatures accept = new AcceptFeatures(in);
    Weights after = model.of(Decision.AFTER);
    Weights before = model.of(Decision.BEFORE);
    for (int c = 0; c < sources.length; c++) {
      Cue cue = in.cues.get(c);
      if (sources[c] != null && in.quote(cue.first()) < 0) {
        accept.describeCue(cue, sources[c], scratch.by(after));
        int behind = scratch.sum();
        accept.describeCue(cue, sources[c], scratch.by(before));
        int ahead = scratch.sum();
        if (after.score(behind) > HOPE && !clauses.handsOver(cue, sources[c])) {
          Clause clause = clauses.after(cue, sources[c], model, scratch);
          accept(accept, c, clause, true, behind);
        }
        if (before.score(ahead) > HOPE) {
          Clause clause = clauses.before(cue, sources[c], model, scratch);
          accept(accept, c, clause, false, ahead);
        }
      }
    }
  }

  /**
   * Keeps a clause that is likely enough.
   *
   * @param known what the cue alone scored
   */
  private void accept(AcceptFeatures features, int c, Clause clause, boolean after, int known) {
    if (in.words(clause.from(), clause.to()) >= LEAST_WORDS) {
      Cue cue = in.cues.get(c);
      Weights weights = model.of(after ? Decision.AFTER : Decision.BEFORE);
      features.describeClause(cue, sources[c], clause, after, scratch.by(weights));
      double sure = Weights.probability(weights.score(known + scratch.sum()));
      if (sure >= Finding.LEAST) {
        findings.add(Finding.clause(cue, sources[c], clause, after, sure));
      }
    }
  }
}
