package org.inquit.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.inquit.article.Article;
import org.inquit.article.Published;
import org.inquit.date.DateSpan;
import org.inquit.text.Span;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractorTest {
  private static final Extractor EXTRACTOR = new Extractor();

  private static final String[] SENTENCES = {
    "“The ferry is late,” said Maria Keller on Monday. ",
    "Paul Arden, a spokesman for the Northern Harbour Authority, said the quay was closed. ",
    "She added that nobody was hurt.\n\n",
    "The spokesman denied it. ",
    "Kenyan Foreign Minister John Otieno warned of floods in March 2016.\n",
    "“Nothing,” he told reporters, “is lost.” ",
    "“ said “ said ” the. ",
    "\n\n\n",
    "\ud83d\ude00 said so. ",
    "It rained from 3 to 9 May 2014. ",
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “The ferry is late,” said Maria Keller.                | direct: The ferry is late: Maria Keller (name)
          Maria Keller said the ferry was late.                  | reported: the ferry was late: Maria Keller (name)
          Maria Keller said the ferry was “very late”.           | mixed: the ferry was “very late”: Maria Keller (name)
          Mayor Maria Keller came. “It is late,” she said.       | direct: It is late: Maria Keller (pronoun)
          Mayor Maria Keller came. “It is late,” the mayor said. | direct: It is late: Maria Keller (role)
          “It is late,” a nurse said.                            | direct: It is late: a nurse (surface)
          It is late, an official said.                          | reported: It is late: an official (surface)
          The ferry was late and it rained.                      |
          ''                                                     |
          """)
  void findsWhoSaysWhat(String body, String found) {
    List<Statement> said = EXTRACTOR.extract(article("en", null, body)).statements();
    assertEquals(found, said.isEmpty() ? null : written(said.getFirst(), body), body);
  }

  @Test
  void whoAnswersIsToldByTheIntroduction() {
    String body =
        "Maria Keller runs the ferry.\n\nQ: Is Jan Olsen late?\n\nA: He is.\n\nQ: Why?\n\nA: Rain.";
    List<Statement> said = EXTRACTOR.extract(article("en", null, body)).statements();
    assertEquals(
        "direct: Is Jan Olsen late?: ? (none) / direct: He is.: Maria Keller (role) / "
            + "direct: Why?: ? (none) / direct: Rain.: Maria Keller (role)",
        said.stream().map(s -> written(s, body)).collect(Collectors.joining(" / ")));
  }

  @ParameterizedTest
  @CsvSource({"en, 1", "en-GB, 1", ", 1", "de, 0", "fr-CA, 0"})
  void understandsEnglishAlone(String language, int statements) {
    Article article = article(language, null, "“The ferry is late,” said Maria Keller.");
    AnnotatedArticle found = EXTRACTOR.extract(article);
    assertEquals(statements, found.statements().size());
    assertEquals(statements, found.people().size());
    assertEquals(article, found.article());
  }

  @ParameterizedTest
  @CsvSource({
    "Maria Keller, Maria Keller writes from Oslo., 0",
    "Maria Keller, Maria Keller came. Keller left., 1",
    "Paul Arden, Maria Keller came., 1",
    ", Maria Keller came., 1",
  })
  void leavesAByLineOutOfThePeople(String author, String body, int people) {
    assertEquals(people, EXTRACTOR.extract(article("en", author, body)).people().size());
  }

  @ParameterizedTest
  @CsvSource({
    "2019-06-04, 2019-06-04, true",
    "2019-06-05, 2019-06-04, true",
    "2019-06-06, 2019-06-04, false",
    "9999-12-31, 2019-06-04, false",
    "2019-06, 2019-06-04, true",
    "2019-07, 2019-06-04, false",
    "../2030, 2019-06-04, true",
  })
  void noArticleIsPublishedAfterTomorrow(String published, LocalDate today, boolean believed) {
    Published basis = new Published(DateSpan.parse(published), Published.Basis.METADATA, published);
    Article article =
        new Article(
            "1",
            "-",
            null,
            null,
            null,
            null,
            "en",
            basis,
            null,
            List.of(),
            List.of(),
            "It rained.");
    Article kept = Extractor.at(today).extract(article).article();
    assertEquals(believed ? basis : null, kept.published(), published);
    assertEquals(basis, new Extractor().extract(article).article().published());
  }

  @Test
  void numbersStatementsInTheirOrder() {
    String body = "“One,” said Ana Sousa. “Two,” said Paul Arden. Ana Sousa said it rained.";
    assertEquals(
        List.of("x-1", "x-2", "x-3"),
        EXTRACTOR.extract(article("en", null, body)).statements().stream()
            .map(Statement::id)
            .toList());
  }

  @RepeatedTest(12)
  void everySpanStandsInsideAndIsWhatItSays(RepetitionInfo round) {
    Random random = new Random(round.getCurrentRepetition());
    for (int i = 0; i < 20; i++) {
      StringBuilder body = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        body.append(SENTENCES[random.nextInt(SENTENCES.length)]);
      }
      check(EXTRACTOR.extract(article("en", null, body.toString())), body.toString());
    }
  }

  @Test
  void givesTheSameEachTime() {
    String body = String.join("", SENTENCES);
    assertEquals(
        EXTRACTOR.extract(article("en", null, body)),
        new Extractor().extract(article("en", null, body)));
  }

  private static void check(AnnotatedArticle found, String body) {
    List<Integer> starts = new ArrayList<>();
    for (Statement statement : found.statements()) {
      starts.add(statement.content().getFirst().start());
      assertTrue(statement.whole().end() <= body.length(), body);
      assertTrue(statement.confidence() > 0 && statement.confidence() <= 1, body);
      if (statement.cue() != null) {
        assertEquals(statement.cue().span().in(body), statement.cue().text(), body);
      }
      if (statement.speaker() != null) {
        assertEquals(statement.speaker().span().in(body), statement.speaker().surface(), body);
        assertTrue(!statement.speaker().name().isBlank(), body);
      }
    }
    assertEquals(starts.stream().sorted().toList(), starts, body);
    List<Span> dates = found.dates().stream().map(DateMention::span).toList();
    assertEquals(dates.stream().sorted().toList(), dates, body);
  }

  private static String written(Statement found, String body) {
    String speaker = found.speaker() == null ? "?" : found.speaker().name();
    return List.of(found.kind().toString(), found.text(body), speaker + " (" + found.tier() + ")")
        .stream()
        .collect(Collectors.joining(": "));
  }

  private static Article article(String language, String author, String body) {
    Published published =
        new Published(DateSpan.parse("2017-05-18"), Published.Basis.METADATA, null);
    return new Article(
        "x", "-", null, null, null, author, language, published, null, List.of(), List.of(), body);
  }
}
