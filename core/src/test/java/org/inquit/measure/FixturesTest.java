package org.inquit.measure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inquit.article.Article;
import org.inquit.article.Format;
import org.inquit.article.Inputs;
import org.inquit.article.Outcome;
import org.inquit.article.Published;
import org.inquit.date.DateSpan;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Extractor;
import org.inquit.fixtures.Expected;
import org.inquit.fixtures.Fixture;
import org.inquit.fixtures.Fixtures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the figures of understanding above their floors; all figures and every miss are printed to
 * {@code target/fixtures-*.txt}.
 */
class FixturesTest {
  private static final Extractor EXTRACTOR = new Extractor();
  private static final Report EXTRACTION = new Report();
  private static final Report ARTICLES = new Report();
  private static final Report WHOLE = new Report();

  @BeforeAll
  static void measure() throws IOException {
    for (Fixture fixture : Fixtures.all()) {
      Expected expected = fixture.expected();
      AnnotatedArticle given = EXTRACTOR.extract(clean(expected));
      new StatementJudge(EXTRACTION, expected, given).judge();
      new MentionJudge(EXTRACTION, expected, given).judge();
      Article read = read(fixture);
      new ArticleJudge(ARTICLES, expected, read).judge();
      new StatementJudge(WHOLE, expected, EXTRACTOR.extract(read)).judge();
    }
    print("extraction", EXTRACTION);
    print("articles", ARTICLES);
    print("whole", WHOLE);
  }

  @Test
  void bodiesAreUnderstood() throws IOException {
    hold("extraction", EXTRACTION);
  }

  @Test
  void rawArticlesAreRead() throws IOException {
    hold("articles", ARTICLES);
  }

  @Test
  void theWholeWayIsGone() throws IOException {
    hold("whole", WHOLE);
  }

  private static void hold(String name, Report report) throws IOException {
    Map<String, Double> floors = floors(name);
    report.figures().keySet().forEach(f -> assertTrue(floors.containsKey(f), "no floor: " + f));
    assertAll(
        floors.entrySet().stream()
            .map(e -> () -> stands(e.getKey(), report.figure(e.getKey()), e.getValue())));
  }

  private static void stands(String name, Figure figure, double floor) {
    assertTrue(
        figure.value() >= floor,
        () -> name + " " + figure + " is below " + floor + ": see target/fixtures-*.txt");
  }

  /** The expected article as if it had been read well. */
  private static Article clean(Expected in) {
    Published published =
        in.published() == null
            ? null
            : new Published(DateSpan.parse(in.published().value()), Published.Basis.METADATA, null);
    return new Article(
        in.id(),
        in.id(),
        null,
        in.title(),
        in.source(),
        in.author(),
        "en",
        published,
        null,
        in.tags(),
        in.body());
  }

  private static Article read(Fixture fixture) {
    List<String> names = List.of(fixture.path().toString());
    try (Inputs inputs = Inputs.open(names, Format.TEXT, InputStream.nullInputStream())) {
      return ((Outcome.Read) inputs.iterator().next().read()).article();
    }
  }

  private static void print(String name, Report report) throws IOException {
    Path target = Files.createDirectories(Path.of("target"));
    Files.writeString(target.resolve("fixtures-" + name + ".txt"), report.toString());
  }

  private static Map<String, Double> floors(String name) throws IOException {
    try (InputStream in = FixturesTest.class.getResourceAsStream("floors.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(name + "\t"))
          .map(line -> line.split("\t"))
          .collect(Collectors.toMap(parts -> parts[1], parts -> Double.parseDouble(parts[2])));
    }
  }
}
