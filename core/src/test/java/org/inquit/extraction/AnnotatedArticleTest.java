package org.inquit.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.inquit.article.Article;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatedArticleTest {
  private static final String BODY = "The ferry is late.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mia Sund                  | Mia Sund; Ada Holm           | Mia Sund
          Mia Sund and Ada Holm     | Mia Sund; Ada Holm           | Mia Sund; Ada Holm
          Mia Sund and Ada Holm     | Mia Sund                     | Mia Sund and Ada Holm
          Mia Sund and Ada Holm     |                              | Mia Sund and Ada Holm
          Rock and Sund and Holm    | Rock and Sund; Holm          | Rock and Sund; Holm
          Rock and Sund and Holm    | Rock; Sund and Holm          | Rock; Sund and Holm
          Holm and Sund             | Mia Sund; Ada Holm           | Holm and Sund
          the two ministers         | Mia Sund; Ada Holm           | the two ministers
          """)
  void jointSpeakersAreTwoPeopleOfTheArticle(String name, String people, String speakers) {
    AnnotatedArticle article = article(name, people == null ? "" : people);
    assertEquals(speakers, String.join("; ", article.speakers(article.statements().getFirst())));
  }

  @Test
  void aStatementWithoutSpeakerHasNone() {
    AnnotatedArticle article = article(null, "Mia Sund");
    assertEquals(List.of(), article.speakers(article.statements().getFirst()));
  }

  @ParameterizedTest
  @CsvSource({
    "Maria Keller and Paul Arden said the ferry was late.",
    "'“The ferry is late,” Maria Keller and Paul Arden said.'",
    "Maria Keller and Paul Arden left. They said the ferry was late.",
  })
  void theExtractorsJointSpeakersAreKnownAsTwo(String body) {
    AnnotatedArticle found = new Extractor().extract(unread(body));
    assertEquals(
        List.of("Maria Keller", "Paul Arden"), found.speakers(found.statements().getLast()), body);
  }

  private static AnnotatedArticle article(String speaker, String people) {
    Span all = new Span(0, BODY.length());
    Statement.Speaker who =
        speaker == null
            ? null
            : new Statement.Speaker(speaker, speaker, all, Statement.Tier.NAME, List.of(speaker));
    Statement statement =
        new Statement(
            "a-1", Statement.Kind.REPORTED, List.of(all), null, who, null, null, "test", 1);
    List<Entity> known =
        Stream.of(people.split("; ")).map(name -> new Entity(name, List.of())).toList();
    return new AnnotatedArticle(unread(BODY), List.of(statement), known, List.of(), List.of());
  }

  private static Article unread(String body) {
    return new Article(
        "a", "a", null, null, null, null, "en", null, null, List.of(), List.of(), body);
  }
}
