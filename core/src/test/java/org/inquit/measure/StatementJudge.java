package org.inquit.measure;

import java.util.ArrayList;
import java.util.List;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Statement;
import org.inquit.fixtures.Expected;

/** Judges statements: each content span is an item, found where half of the words agree. */
final class StatementJudge {
  private static final double ALIKE = 0.5;

  private record Wanted(Expected.Statement statement, String text) {}

  private record Found(Statement statement, String text) {}

  private final Report report;
  private final Expected expected;
  private final AnnotatedArticle given;

  StatementJudge(Report report, Expected expected, AnnotatedArticle given) {
    this.report = report;
    this.expected = expected;
    this.given = given;
  }

  void judge() {
    List<Wanted> wanted = wanted();
    List<Found> found = found();
    Pairing<Wanted, Found> pairing =
        Pairing.of(wanted, found, ALIKE, (w, f) -> Words.likeness(w.text(), f.text()));
    count("statements", pairing.pairs(), found, wanted);
    List<Pairing.Pair<Wanted, Found>> right =
        pairing.pairs().stream().filter(this::speakerIsRight).toList();
    count("statements and speakers", right, found, wanted);
    pairing.missed().forEach(w -> report.miss("statement missed", expected.id(), show(w)));
    pairing.spurious().forEach(f -> report.miss("statement spurious", expected.id(), show(f)));
    pairing.pairs().forEach(pair -> saidIsRight(pair.expected().statement(), pair.given()));
  }

  private void count(
      String figure,
      List<Pairing.Pair<Wanted, Found>> pairs,
      List<Found> found,
      List<Wanted> wanted) {
    report.figure(figure).add(pairs.size(), found.size(), wanted.size());
    for (boolean direct : new boolean[] {true, false}) {
      report
          .figure(figure + (direct ? ", direct" : ", reported"))
          .add(
              (int) pairs.stream().filter(p -> isDirect(p.given()) == direct).count(),
              (int) found.stream().filter(f -> isDirect(f) == direct).count(),
              (int) pairs.stream().filter(p -> isDirect(p.expected()) == direct).count(),
              (int) wanted.stream().filter(w -> isDirect(w) == direct).count());
    }
  }

  private boolean speakerIsRight(Pairing.Pair<Wanted, Found> pair) {
    Expected.Speaker speaker = pair.expected().statement().speaker();
    String name = name(pair.given());
    boolean right = new SpeakerJudge(expected).isRight(speaker, name);
    String tier = speaker == null ? "none" : speaker.tier();
    report.judge("speaker, " + tier, right, expected.id(), show(pair.expected()), name);
    String given = "speaker given by " + pair.given().statement().tier();
    report.judge(given, right, expected.id(), show(pair.expected()), name);
    if (right && speaker != null && !tier.equals("surface")) {
      boolean full = Words.same(speaker.name(), name);
      report.judge("speaker by the fullest name", full, expected.id(), speaker.name(), name);
    }
    return right;
  }

  /** A date that the text gives must be right; one that it does not give must not be invented. */
  private void saidIsRight(Expected.Statement wanted, Found found) {
    Statement.Said said = found.statement().said();
    String day = wanted.said() == null ? null : wanted.said().value();
    boolean right = Days.same(day, said == null ? null : said.value().toString());
    if (day != null && wanted.said().basis().equals("text")) {
      report.judge("said-date right", right, expected.id(), wanted.id() + " " + day, said);
    } else {
      boolean invented = !right && said != null && said.basis() == Statement.Said.Basis.TEXT;
      report.judge("no false said-date", !invented, expected.id(), wanted.id() + " " + day, said);
    }
  }

  private List<Wanted> wanted() {
    List<Wanted> items = new ArrayList<>();
    for (Expected.Statement statement : expected.statements()) {
      statement.content().forEach(c -> items.add(new Wanted(statement, c.in(expected.body()))));
    }
    return items;
  }

  private List<Found> found() {
    List<Found> items = new ArrayList<>();
    String body = given.article().body();
    for (Statement statement : given.statements()) {
      statement.content().forEach(c -> items.add(new Found(statement, c.in(body))));
    }
    return items;
  }

  private static boolean isDirect(Found found) {
    return found.statement().kind() == Statement.Kind.DIRECT;
  }

  private static boolean isDirect(Wanted wanted) {
    return wanted.statement().kind().equals("direct");
  }

  private static String name(Found found) {
    Statement.Speaker speaker = found.statement().speaker();
    return speaker == null ? null : speaker.name();
  }

  private static String show(Wanted wanted) {
    Expected.Speaker speaker = wanted.statement().speaker();
    return "[" + wanted.text() + "] by " + (speaker == null ? null : speaker.name());
  }

  private static String show(Found found) {
    return "[" + found.text() + "] by " + name(found) + " (" + found.statement().rule() + ")";
  }
}
