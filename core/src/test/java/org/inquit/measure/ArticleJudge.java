package org.inquit.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inquit.article.Article;
import org.inquit.fixtures.Expected;

/** Judges what was made of a raw article: its fields and its body. */
record ArticleJudge(Report report, Expected expected, Article given) {
  void judge() {
    field("title", expected.title(), given.title());
    field("source", expected.source(), given.source());
    names("author", expected.author(), given.author());
    published();
    field(
        "dateline place",
        expected.dateline() == null ? null : expected.dateline().place(),
        given.dateline() == null ? null : given.dateline().place());
    Set<String> tags = folded(given.tags().stream());
    report.judge(
        "tags",
        tags.equals(folded(expected.tags().stream())),
        expected.id(),
        expected.tags(),
        given.tags());
    body();
  }

  private void field(String name, String wanted, String found) {
    report.judge(name, Words.same(wanted, found), expected.id(), wanted, found);
  }

  private void names(String name, String wanted, String found) {
    boolean right = split(wanted).equals(split(found));
    report.judge(name, right, expected.id(), wanted, found);
  }

  private static Set<String> split(String authors) {
    return authors == null ? Set.of() : folded(Stream.of(authors.split(", | and ")));
  }

  private static Set<String> folded(Stream<String> texts) {
    return texts.map(text -> String.join(" ", Words.of(text))).collect(Collectors.toSet());
  }

  private void published() {
    String wanted = expected.published() == null ? null : expected.published().value();
    String found = given.published() == null ? null : given.published().value().toString();
    String figure = wanted == null ? "undated kept undated" : "published";
    report.judge(figure, Days.same(wanted, found), expected.id(), wanted, found);
  }

  private void body() {
    List<String> wanted = Words.of(expected.body());
    List<String> found = Words.of(given.body());
    report.figure("body words").add(Words.shared(wanted, found), found.size(), wanted.size());
    Set<String> paragraphs = new HashSet<>(List.of(expected.body().split("\n\n")));
    for (String line : given.body().split("\n+")) {
      if (paragraphs.stream().noneMatch(p -> Words.holds(p, line) || Words.holds(line, p))) {
        report.miss("body line", expected.id(), line);
      }
    }
  }
}
