package org.inquit.attribution;

import org.inquit.text.Kind;
import org.inquit.text.Tag;

/** What tells whether a cue reports the words that were bounded for it. */
final class AcceptFeatures {
  private final Passage in;

  AcceptFeatures(Passage in) {
    this.in = in;
  }

  /** Describes what is known before any words are bounded. */
  void describeCue(Cue cue, SourceChoice source, Features out) {
    int sentence = in.sentences.of(cue.first());
    cue(cue, source, in.sentences.first(sentence), in.sentences.end(sentence), out);
  }

  /** Describes the words that were bounded, which adds to what the cue tells. */
  void describeClause(Cue cue, SourceChoice source, Clause clause, boolean after, Features out) {
    int sentence = in.sentences.of(cue.first());
    int first = in.sentences.first(sentence);
    int end = in.sentences.end(sentence);
    clause(cue, source, clause, first, end, out);
    if (!after) {
      before(cue, source, clause, first, end, out);
    }
  }

  private void cue(Cue cue, SourceChoice source, int first, int end, Features out) {
    int lemma = cue.entry().lemma();
    int form = cue.entry().form().ordinal();
    int classes = cue.entry().classes();
    int tag = in.tags.of(cue.first()).ordinal();
    int last = in.symbol(cue.first() - 1, first, end);
    int next = in.symbol(cue.end(), first, end);
    int next2 = in.symbol(cue.end() + 1, first, end);
    int kind = source(cue, source);
    int auxiliary = auxiliary(cue, first);
    out.add(1, 1);
    out.add(2, lemma);
    out.add(3, lemma, form);
    out.add(4, lemma, next);
    out.add(5, lemma, last);
    out.add(6, classes, form, tag);
    out.add(7, classes, next);
    out.add(8, next, next2);
    out.add(9, last, in.symbol(cue.first() - 2, first, end));
    out.add(10, last, form);
    out.add(11, kind, form);
    out.add(12, kind, lemma);
    out.add(13, kind, next);
    out.add(14, kind, last, form);
    out.add(15, auxiliary, form);
    out.add(16, auxiliary, classes);
    out.add(17, (int) Math.min(5, source.score()), source.exists() ? 1 : 0);
    out.add(18, cue.first() == first ? 1 : 0, form);
    out.add(19, tag, form, last);
    out.add(20, lemma, tag);
    int partLast = in.part(cue.first() - 1, first, end);
    int partNext = in.part(cue.end(), first, end);
    out.add(21, lemma, partLast, partNext);
    out.add(22, form * 512 + classes, partLast, partNext);
    out.add(23, partNext, in.part(cue.end() + 1, first, end), form);
    out.add(24, in.part(cue.first() - 2, first, end), partLast, form);
    out.add(25, kind, partNext, form);
  }

  private void clause(
      Cue cue, SourceChoice source, Clause clause, int first, int end, Features out) {
    int lemma = cue.entry().lemma();
    int classes = cue.entry().classes();
    int length = Features.bucket(clause.to() - clause.from());
    int own = in.symbol(clause.from(), first, end);
    int before = in.symbol(clause.from() - 1, first, end);
    int stop = in.symbol(clause.to(), first, end);
    int verbs = in.verbs(clause.from(), clause.to());
    int quoted = quoted(clause);
    int clausal = clausal(clause);
    int gap = Math.min(clause.from() - cue.end(), 6);
    out.add(31, length, classes);
    out.add(32, before, own);
    out.add(33, before, own, classes);
    out.add(34, lemma, verbs, before);
    out.add(35, verbs, classes, gap);
    out.add(36, own, in.symbol(clause.from() + 1, first, end));
    out.add(37, stop, in.symbol(clause.to() + 1, first, end));
    out.add(38, quoted, before);
    out.add(39, quoted, lemma);
    out.add(40, lemma, length);
    out.add(41, gap, before, classes);
    out.add(42, (int) Math.max(-3, Math.min(5, clause.score())));
    out.add(43, clausal, classes);
    out.add(44, clausal, before, lemma);
    int part = in.part(clause.from(), first, end);
    int partBefore = in.part(clause.from() - 1, first, end);
    out.add(46, part, in.part(clause.from() + 1, first, end), partBefore);
    out.add(47, classes, part, partBefore);
    out.add(48, classes, clausal, gap);
    out.add(49, lemma, clausal, verbs);
    out.add(50, in.part(clause.to(), first, end), in.part(clause.to() + 1, first, end), verbs);
    out.add(45, source(cue, source), verbs, length);
  }

  private void before(
      Cue cue, SourceChoice source, Clause clause, int first, int end, Features out) {
    int edge = source.exists() && source.to() <= cue.first() ? source.from() : cue.first();
    int mark = in.symbol(edge - 1, first, end);
    int mark2 = in.symbol(edge - 2, first, end);
    int next = in.symbol(cue.end(), first, end);
    boolean inverted = source.exists() && source.from() >= cue.end();
    int behind = inverted ? in.symbol(source.to(), first, end) : next;
    out.add(61, mark, mark2);
    out.add(62, mark, behind, inverted ? 1 : 0);
    out.add(63, mark, behind, cue.entry().classes());
    out.add(64, clause.to() == edge - 1 ? 1 : 0, mark, behind);
    out.add(65, cue.entry().lemma(), mark, inverted ? 1 : 0);
    out.add(66, Features.bucket(end - cue.end()), mark);
    out.add(67, in.symbol(clause.from(), first, end), mark);
    out.add(68, edge - clause.to(), mark);
  }

  /** Where the source stands and what it is. */
  private int source(Cue cue, SourceChoice source) {
    if (!source.exists()) {
      return 0;
    }
    int side = source.from() >= cue.end() ? 1 : 0;
    int gap = side == 0 ? cue.first() - source.to() : source.from() - cue.end();
    int head = source.to() - 1;
    int what = in.tags.of(head).ordinal() * 2 + (in.tokens.capital(head) ? 1 : 0);
    return 1 + what * 12 + Math.min(gap, 5) * 2 + side;
  }

  /** Negation, modals and "to" in the words just before a cue, as bits. */
  private int auxiliary(Cue cue, int first) {
    int bits = 0;
    for (int i = cue.first() - 1; i >= Math.max(first, cue.first() - 4); i--) {
      bits |=
          switch (in.tags.of(i)) {
            case AUX -> 1 + (in.symbol(i, first, i + 1) << 4);
            case PART -> in.tokens.is(i, Kind.CLITIC) ? 0 : 2;
            case SCONJ -> 4;
            case CCONJ -> 8;
            default -> 0;
          };
      if (in.tags.is(i, Tag.NOUN) || in.tags.is(i, Tag.PROPN)) {
        break;
      }
    }
    return bits;
  }

  private int quoted(Clause clause) {
    int seen = 0;
    for (int i = clause.from(); i < clause.to(); i++) {
      seen += in.quote(i) >= 0 ? 1 : 0;
    }
    return seen == 0 ? 0 : 1 + 3 * seen / (clause.to() - clause.from());
  }

  /** Whether the words begin as a clause does: a noun phrase and then a verb. */
  private int clausal(Clause clause) {
    int p = in.phrases.from(clause.from());
    if (p >= in.phrases.size() || in.phrases.first(p) > clause.from() + 1) {
      return 0;
    }
    int end = in.phrases.end(p);
    if (end >= clause.to()) {
      return 1;
    }
    return in.verb(end) ? 2 : in.tags.is(end, Tag.ADP) ? 3 : in.tags.is(end, Tag.PUNCT) ? 4 : 5;
  }
}
