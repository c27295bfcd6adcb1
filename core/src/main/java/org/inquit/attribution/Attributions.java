package org.inquit.attribution;

import java.util.ArrayList;
import java.util.List;
import org.inquit.text.Kind;
import org.inquit.text.Sentences;
import org.inquit.text.Span;
import org.inquit.text.Tag;
import org.inquit.text.Tokens;

/** Finds what an article reports that someone said. */
public final class Attributions {
  private static final int REACH = 12;
  private final Passage passage;
  private final Tokens tokens;
  private final List<Attribution> found = new ArrayList<>();

  private Attributions(Passage passage) {
    this.passage = passage;
    this.tokens = passage.tokens();
  }

  /** All attributions of a text, in the order of their content. */
  public static List<Attribution> find(Tokens tokens, Sentences sentences) {
    Attributions finder = new Attributions(Passage.of(tokens, sentences));
    Attribution last = null;
    for (Quote quote : finder.passage.quotes()) {
      if (finder.speaks(quote)) {
        last = finder.attribute(quote, last);
        finder.found.add(last);
      }
    }
    for (Cue cue : finder.passage.cues()) {
      finder.report(cue);
    }
    finder.found.sort((a, b) -> a.content().getFirst().compareTo(b.content().getFirst()));
    return finder.found;
  }

  private boolean speaks(Quote quote) {
    int words = quote.insideEnd() - quote.inside();
    if (words < 3 || quote.end() <= quote.inside()) {
      return false;
    }
    Kind last = tokens.kind(quote.insideEnd() - 1);
    boolean ends = last == Kind.COMMA || last == Kind.TERMINATOR || !quote.closed();
    return ends && tokens.capital(quote.inside()) || last == Kind.COMMA;
  }

  private Attribution attribute(Quote quote, Attribution last) {
    for (Cue cue : passage.cues()) {
      if (cue.first() >= quote.end() && cue.first() < quote.end() + REACH
          || cue.end() <= quote.first() && cue.end() + 3 > quote.first()) {
        int source = source(cue);
        if (source >= 0) {
          return direct(quote, cue, source, "quote-cue");
        }
      }
    }
    Span2 carried = last == null ? null : new Span2(last.cue(), last.source());
    return new Attribution(
        List.of(tokens.span(quote.first(), quote.end())),
        carried == null ? null : carried.cue,
        carried == null ? null : carried.source,
        Attribution.Manner.DIRECT,
        "quote-carried",
        0.5);
  }

  private record Span2(Span cue, Span source) {}

  private Attribution direct(Quote quote, Cue cue, int source, String rule) {
    return new Attribution(
        List.of(tokens.span(quote.first(), quote.end())),
        tokens.span(cue.first(), cue.end()),
        tokens.span(passage.phrases().first(source), passage.phrases().end(source)),
        Attribution.Manner.DIRECT,
        rule,
        0.9);
  }

  private int source(Cue cue) {
    NounPhrases phrases = passage.phrases();
    int sentence = passage.sentences().of(cue.first());
    int after = phrases.from(cue.end());
    if (after < phrases.size() && phrases.first(after) == cue.end() && inverted(cue)) {
      return after;
    }
    int before = phrases.from(cue.first()) - 1;
    return before >= 0 && phrases.first(before) >= passage.sentences().first(sentence)
        ? before
        : -1;
  }

  private boolean inverted(Cue cue) {
    int before = cue.first() - 1;
    return before >= 0 && passage.tags().is(before, Tag.PUNCT);
  }

  private void report(Cue cue) {
    int source = source(cue);
    int from = cue.end();
    int end = passage.sentences().end(passage.sentences().of(cue.first()));
    boolean quoted = passage.quotes().stream().anyMatch(q -> q.holds(cue.first()));
    if (source < 0 || quoted || from >= end || !tokens.matches(from, "that")) {
      return;
    }
    found.add(
        new Attribution(
            List.of(tokens.span(from + 1, Math.max(from + 2, end - 1))),
            tokens.span(cue.first(), cue.end()),
            tokens.span(passage.phrases().first(source), passage.phrases().end(source)),
            Attribution.Manner.REPORTED,
            "cue-that",
            0.8));
  }
}
