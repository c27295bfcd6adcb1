package org.inquit.measure;

import java.util.List;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.DateMention;
import org.inquit.extraction.Entity;
import org.inquit.fixtures.Expected;

/** Judges people, organizations and dates. */
record MentionJudge(Report report, Expected expected, AnnotatedArticle given) {
  void judge() {
    entities("people", expected.people(), given.people());
    entities("organizations", expected.organizations(), given.organizations());
    dates();
  }

  private void entities(String figure, List<Expected.Entity> wanted, List<Entity> found) {
    Pairing<Expected.Entity, Entity> pairing = Pairing.of(wanted, found, 0.1, this::likeness);
    report.figure(figure).add(pairing.pairs().size(), found.size(), wanted.size());
    pairing.missed().forEach(e -> report.miss(figure + " missed", expected.id(), e.name()));
    pairing.spurious().forEach(e -> report.miss(figure + " spurious", expected.id(), e.name()));
  }

  private double likeness(Expected.Entity wanted, Entity found) {
    boolean same =
        wanted.mentions().stream()
            .anyMatch(mention -> Words.holds(found.name(), mention.in(expected.body())));
    return same ? Math.max(0.1, Words.likeness(wanted.name(), found.name())) : 0;
  }

  private void dates() {
    Pairing<Expected.Date, DateMention> pairing =
        Pairing.of(expected.dates(), given.dates(), 0.1, this::likeness);
    report
        .figure("dates")
        .add(pairing.pairs().size(), given.dates().size(), expected.dates().size());
    pairing.missed().forEach(d -> report.miss("dates missed", expected.id(), d.text()));
    pairing.spurious().forEach(d -> report.miss("dates spurious", expected.id(), show(d)));
    for (Pairing.Pair<Expected.Date, DateMention> pair : pairing.pairs()) {
      boolean right = Days.same(pair.expected().value(), pair.given().value());
      report.judge("date values", right, expected.id(), pair.expected(), show(pair.given()));
    }
  }

  /** The share of the shorter text, where both bodies are the same; else of their words. */
  private double likeness(Expected.Date wanted, DateMention found) {
    if (!expected.body().equals(given.article().body())) {
      return Words.likeness(wanted.text(), found.span().in(given.article().body()));
    }
    int from = Math.max(wanted.range().start(), found.span().start());
    int to = Math.min(wanted.range().end(), found.span().end());
    return to <= from ? 0 : (double) (to - from) / wanted.text().length();
  }

  private String show(DateMention date) {
    return date.span().in(given.article().body()) + " = " + date.value();
  }
}
