package org.inquit.attribution;

import java.util.ArrayList;
import java.util.List;

/** One run over a passage: utterances first, then the clauses that cues report. */
final class Search {
  private static final int LEAST_WORDS = 2;
  private static final float HOPE = -1.5f;

  final Passage in;
  final boolean[] utterances;
  final SourceChoice[] sources;
  private final Model model;
  private final Features scratch = new Features();
  private final List<Finding> findings = new ArrayList<>();

  Search(Passage in, Model model) {
    this.in = in;
    this.model = model;
    utterances = new boolean[in.quotes.size()];
    sources = new SourceChoice[in.cues.size()];
  }

  List<Attribution> run() {
    in.turns.forEach(turn -> findings.add(Finding.turn(turn)));
    decideUtterances();
    chooseSources();
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
        features.describe(quote, scratch.clear());
        utterances[q] = model.of(Decision.UTTERANCE).score(scratch) > 0;
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
        features.describe(quote, scratch.clear());
        double sure = Weights.probability(model.of(Decision.UTTERANCE).score(scratch));
        findings.addAll(Finding.utterance(quote, link, sure * link.probability()));
        last = quote;
        previous = link;
      }
    }
  }

  void bound() {
    Clauses clauses = new Clauses(in, utterances);
    AcceptFeatures accept = new AcceptFeatures(in);
    for (int c = 0; c < sources.length; c++) {
      Cue cue = in.cues.get(c);
      if (sources[c] != null && in.quote(cue.first()) < 0) {
        accept.describeCue(cue, sources[c], scratch.clear());
        boolean after = promises(Decision.AFTER);
        boolean before = promises(Decision.BEFORE) && !cue.is(CueClass.QUOTED);
        if (after) {
          accept(accept, c, clauses.after(cue, sources[c], model, scratch), true);
        }
        if (before) {
          accept(accept, c, clauses.before(cue, sources[c], model, scratch), false);
        }
      }
    }
  }

  /** Whether the cue alone leaves hope, so that its clauses are worth bounding. */
  private boolean promises(Decision decision) {
    return model.of(decision).score(scratch) > HOPE;
  }

  private void accept(AcceptFeatures features, int c, Clause clause, boolean after) {
    if (in.words(clause.from(), clause.to()) >= LEAST_WORDS) {
      Cue cue = in.cues.get(c);
      features.describe(cue, sources[c], clause, after, scratch.clear());
      Decision decision = after ? Decision.AFTER : Decision.BEFORE;
      double sure = Weights.probability(model.of(decision).score(scratch));
      if (sure >= Finding.LEAST) {
        findings.add(Finding.clause(cue, sources[c], clause, after, sure));
      }
    }
  }
}
