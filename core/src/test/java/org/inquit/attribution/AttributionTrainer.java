package org.inquit.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inquit.text.Kind;
import org.inquit.text.Tag;

/** Trains the decisions one after the other, each on what the ones before it decide. */
final class AttributionTrainer {
  /** What a neutral statement counts as an example of a cue with its content. */
  private static final float NEUTRAL = 0.2f;

  private final List<TrainingText> texts;
  private final Model model = new Model();
  private final Recorded scratch = new Recorded();

  AttributionTrainer(List<TrainingText> texts) {
    this.texts = texts;
  }

  /** {@code AttributionTrainer DATA OUT}: DATA as docs/attribution-training.md describes it. */
  public static void main(String[] args) throws IOException {
    List<TrainingText> texts = TrainingText.read(Path.of(args[0]));
    new AttributionTrainer(texts).train().write(Files.newOutputStream(Path.of(args[1])));
  }

  Model train() {
    train(Decision.UTTERANCE, this::utterances);
    train(Decision.SOURCE, this::sources);
    train(Decision.ATTACH, this::attachments);
    train(Decision.START, this::starts);
    train(Decision.END, this::ends);
    train(Decision.START_BEFORE, this::startsBefore);
    train(Decision.AFTER, (t, e) -> accept(t, e, true));
    train(Decision.BEFORE, (t, e) -> accept(t, e, false));
    return model;
  }

  private interface Collector {
    void collect(TrainingText text, LinearTrainer examples);
  }

  private void train(Decision decision, Collector collector) {
    LinearTrainer trainer = new LinearTrainer();
    for (TrainingText text : texts) {
      collector.collect(text, trainer);
    }
    model.weights.put(decision, trainer.train());
  }

  private Search decided(TrainingText text) {
    Search search = new Search(text.in(), model);
    search.decideUtterances();
    search.chooseSources();
    return search;
  }

  private void utterances(TrainingText text, LinearTrainer examples) {
    UtteranceFeatures features = new UtteranceFeatures(text.in());
    for (Quote quote : text.in().quotes) {
      if (quote.insideEnd() > quote.inside()) {
        features.describe(quote, scratch.clear());
        TrainingText.Gold gold = text.match(quote.first(), quote.insideEnd(0));
        boolean neutral = gold != null && !gold.counts();
        boolean whole =
            gold != null
                && Math.abs(gold.from() - quote.first()) <= 1
                && Math.abs(gold.to() - quote.insideEnd(0)) <= 2;
        examples.add(scratch.slots(), whole, neutral ? 0.3f * text.weight() : text.weight());
      }
    }
  }

  private void sources(TrainingText text, LinearTrainer examples) {
    Search search = decided(text);
    Sources sources = new Sources(text.in());
    for (TrainingText.Gold gold : text.golds()) {
      int c = text.cue(gold, search.sources);
      if (c >= 0) {
        Cue cue = text.in().cues.get(c);
        List<int[]> all = new ArrayList<>();
        List<Boolean> good = new ArrayList<>();
        sources.describe(cue, null, scratch.clear());
        all.add(scratch.slots());
        good.add(gold.sourceFrom() < 0);
        List<Sources.Candidate> candidates = sources.candidates(cue);
        int head =
            candidates.stream()
                .filter(p -> names(gold, p))
                .mapToInt(Sources.Candidate::from)
                .min()
                .orElse(-1);
        for (Sources.Candidate candidate : candidates) {
          sources.describe(cue, candidate, scratch.clear());
          all.add(scratch.slots());
          good.add(names(gold, candidate) && candidate.from() == head);
        }
        examples.add(all, good, text.weight() * (gold.counts() ? 1 : 0.5f));
      }
    }
  }

  private static boolean names(TrainingText.Gold gold, Sources.Candidate phrase) {
    return gold.names(new SourceChoice(phrase.from(), phrase.to(), 0));
  }

  private void attachments(TrainingText text, LinearTrainer examples) {
    Search search = decided(text);
    Attachments attachments = new Attachments(text.in());
    Quote last = null;
    Attachment previous = null;
    for (int q = 0; q < search.utterances.length; q++) {
      Quote quote = text.in().quotes.get(q);
      TrainingText.Gold gold =
          search.utterances[q] ? text.match(quote.first(), quote.insideEnd(0)) : null;
      if (gold != null) {
        List<int[]> all = new ArrayList<>();
        List<Boolean> good = new ArrayList<>();
        Attachment right = null;
        for (Attachment link : attachments.candidates(quote, search.sources, last, previous)) {
          attachments.describe(quote, link, last, scratch.clear());
          all.add(scratch.slots());
          boolean names = gold.names(link.source());
          good.add(names);
          right = names && right == null ? link : right;
        }
        examples.add(all, good, text.weight() * (gold.counts() ? 1 : 0.3f));
        SourceChoice source =
            gold.sourceFrom() < 0
                ? SourceChoice.NONE
                : new SourceChoice(gold.sourceFrom(), gold.sourceTo(), 0);
        previous =
            right == null
                ? new Attachment(Attachment.Link.NONE, null, source, 1)
                : new Attachment(right.link(), right.cue(), right.source(), 1);
        last = quote;
      }
    }
  }

  private interface ClauseCollector {
    void collect(TrainingText.Gold gold, int c, Search search, Clauses clauses);
  }

  private void clauses(TrainingText text, ClauseCollector collector) {
    Search search = decided(text);
    Clauses clauses = new Clauses(text.in(), search.utterances);
    for (TrainingText.Gold gold : text.golds()) {
      int c = text.cue(gold, search.sources);
      if (c >= 0 && text.in().quote(text.in().cues.get(c).first()) < 0) {
        collector.collect(gold, c, search, clauses);
      }
    }
  }

  private static int start(Passage in, TrainingText.Gold gold) {
    int from = gold.from();
    while (from + 1 < gold.to()
        && (in.tokens.matches(from, "that") && in.tags.is(from, Tag.SCONJ))) {
      from++;
    }
    return from;
  }

  private void starts(TrainingText text, LinearTrainer examples) {
    clauses(
        text,
        (gold, c, search, clauses) -> {
          Cue cue = text.in().cues.get(c);
          int limit = clauses.limit(cue);
          int start = start(text.in(), gold);
          List<int[]> all = new ArrayList<>();
          List<Boolean> good = new ArrayList<>();
          StartFeatures features = clauses.startsOf(cue, search.sources[c], limit);
          for (int at : clauses.starts(cue, limit)) {
            features.describe(at, scratch.clear());
            all.add(scratch.slots());
            good.add(at == start);
          }
          examples.add(all, good, text.weight() * (gold.counts() ? 1 : 0.5f));
        });
  }

  private void ends(TrainingText text, LinearTrainer examples) {
    clauses(
        text,
        (gold, c, search, clauses) -> {
          Cue cue = text.in().cues.get(c);
          int limit = clauses.limit(cue);
          int start = start(text.in(), gold);
          if (start < cue.end() || start >= limit) {
            return;
          }
          List<int[]> all = new ArrayList<>();
          List<Boolean> good = new ArrayList<>();
          EndFeatures features = clauses.endsOf(cue, start, limit);
          for (int at : clauses.ends(start, limit)) {
            features.describe(at, scratch.clear());
            all.add(scratch.slots());
            good.add(
                at == gold.to()
                    || at == limit && gold.to() > limit
                    || at == gold.to() - 1 && !word(text.in(), at));
          }
          examples.add(all, good, text.weight() * (gold.counts() ? 1 : 0.5f));
        });
  }

  private static boolean word(Passage in, int i) {
    return in.tokens.is(i, Kind.WORD);
  }

  private void startsBefore(TrainingText text, LinearTrainer examples) {
    clauses(
        text,
        (gold, c, search, clauses) -> {
          Cue cue = text.in().cues.get(c);
          int to = clauses.endBefore(cue, search.sources[c]);
          if (gold.to() > cue.first()) {
            return;
          }
          List<int[]> all = new ArrayList<>();
          List<Boolean> good = new ArrayList<>();
          for (int at : clauses.startsBefore(cue, to)) {
            clauses.describeStartBefore(cue, at, to, scratch.clear());
            all.add(scratch.slots());
            good.add(at == gold.from() || at == gold.from() + 1 && !word(text.in(), gold.from()));
          }
          examples.add(all, good, text.weight());
        });
  }

  private void accept(TrainingText text, LinearTrainer examples, boolean after) {
    Search search = decided(text);
    Clauses clauses = new Clauses(text.in(), search.utterances);
    AcceptFeatures features = new AcceptFeatures(text.in());
    for (int c = 0; c < search.sources.length; c++) {
      Cue cue = text.in().cues.get(c);
      SourceChoice source = search.sources[c];
      if (source == null || text.in().quote(cue.first()) >= 0) {
        continue;
      }
      Clause clause =
          after
              ? clauses.after(cue, source, model, scratch)
              : clauses.before(cue, source, model, scratch);
      if (!clause.isEmpty()) {
        TrainingText.Gold gold = text.match(clause.from(), clause.to());
        boolean slight = text.in().words(clause.from(), clause.to()) < 3;
        float share = slight ? 0 : gold == null || gold.counts() ? 1 : neutral(cue);
        features.describeCue(cue, source, scratch.clear());
        features.describeClause(cue, source, clause, after, scratch);
        examples.add(scratch.slots(), gold != null && gold.names(source), share * text.weight());
      }
    }
  }

  /** What a document shows and what is asked is not stated. */
  private static float neutral(Cue cue) {
    return cue.is(CueClass.SHOW) || cue.is(CueClass.ASK) ? 0 : NEUTRAL;
  }
}
