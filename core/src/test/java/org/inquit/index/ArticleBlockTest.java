package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.inquit.article.Article;
import org.inquit.article.Dateline;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Entity;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleBlockTest {
  private final AnnotatedArticle pier =
      Samples.article("p1")
          .title("New pier")
          .source("Bay Herald")
          .published("2019-04-02")
          .organization("Bay Council")
          .text("[[Mia Sund@Bay Council|2019-04: Bay Council built a pier]], she said. ")
          .text("[[|: \"It is long\"]], someone said.")
          .build();

  @Test
  void putsStatementsBeforeTheirArticle() {
    List<String> levels =
        block(pier).stream().map(document -> token(document, "level").getFirst()).toList();
    assertEquals(List.of("STATEMENT", "STATEMENT", "ARTICLE"), levels);
  }

  @Test
  void isTheArticleAloneWhereNobodySpeaks() {
    assertEquals(1, block(Samples.article("q").text("The ferry is late.").build()).size());
  }

  @ParameterizedTest
  @CsvSource({
    "0, statement, p1-1",
    "0, speaker, Mia Sund",
    "0, behalf, Bay Council",
    "0, mention, Bay Council",
    "0, kind, reported",
    "0, tier, name",
    "1, statement, p1-2",
    "1, kind, direct",
    "1, tier, none",
    "2, article, p1",
    "2, source.name, Bay Herald",
    "2, language, en",
    "2, org, Bay Council"
  })
  void fillsTokens(int document, String field, String value) {
    assertEquals(List.of(value), token(block(pier).get(document), field));
  }

  @ParameterizedTest
  @CsvSource({
    "0, words, Bay Council built a pier",
    "1, words, '\"It is long\"'",
    "2, title, New pier",
    "2, source, Bay Herald",
    "2, record.body, 'Bay Council built a pier, she said. \"It is long\", someone said.'"
  })
  void fillsTexts(int document, String field, String value) {
    assertEquals(value, block(pier).get(document).getField(field).stringValue());
  }

  @Test
  void leavesOutWhatIsUnknown() {
    assertEquals(
        Set.of(
            "level",
            "statement",
            "ordinal",
            "words",
            "sketch",
            "copies",
            "context",
            "kind",
            "tier",
            "published",
            "published.day",
            "published.last"),
        names(block(pier).get(1)));
    AnnotatedArticle bare = Samples.article("q").text("The ferry is late.").build();
    assertEquals(
        Set.of(
            "level",
            "article",
            "body",
            "digest",
            "lead",
            "language",
            "sketch",
            "copies",
            "record",
            "record.body"),
        names(block(bare).getFirst()));
  }

  /** The days that questions for a time go through, of each document. */
  @ParameterizedTest
  @CsvSource({
    "0, said.day, said.last, 2019-04-01, 2019-04-30",
    "0, published.day, published.last, 2019-04-02, 2019-04-02",
    "2, published.day, published.last, 2019-04-02, 2019-04-02"
  })
  void fillsDays(int document, String first, String last, LocalDate from, LocalDate to) {
    Document filled = block(pier).get(document);
    assertEquals(from.toEpochDay(), filled.getField(first).numericValue().longValue());
    assertEquals(to.toEpochDay(), filled.getField(last).numericValue().longValue());
  }

  @Test
  void holdsEachTimeThatIsSpokenOfOnce() {
    AnnotatedArticle told =
        Samples.article("t")
            .text("[[Mia Sund|: Built in 2015, closed in 2016, in 2016]], she said in 2018.")
            .date("2015")
            .date("2016")
            .date("2018")
            .build();
    assertEquals(List.of("2015", "2016"), times(block(told).getFirst()));
    assertEquals(List.of("2015", "2016", "2018"), times(block(told).getLast()));
  }

  @Test
  void storesWhatWasReadBesideTheBody() {
    ArticleBlock.Origin origin = new ArticleBlock.Origin(null, new byte[] {1, 2}, "Menu\nBody");
    Document document = new ArticleBlock(pier, origin).documents().getLast();
    assertEquals(new BytesRef(new byte[] {1, 2}), document.getBinaryValue("edges"));
    assertEquals("Menu\nBody", document.get(Schema.STORED_READ.field()));
  }

  @Test
  void countsStatementsFromZero() {
    List<Document> block = block(pier);
    assertEquals(0L, block.get(0).getField("ordinal").numericValue());
    assertEquals(1L, block.get(1).getField("ordinal").numericValue());
  }

  @Test
  void describesTheSpeakerAndWhomHeSpeaksFor() {
    List<String> roles =
        Arrays.stream(block(pier).getFirst().getFields("role"))
            .map(IndexableField::stringValue)
            .toList();
    assertEquals(List.of("Mia Sund / Mia Sund", "Bay Council / Bay Council"), roles);
  }

  @Test
  void twoWhoSpeakAsOneAreEachASpeaker() {
    AnnotatedArticle joint =
        Samples.article("j")
            .person("Mia Sund")
            .person("Ada Holm")
            .text("[[Mia Sund and Ada Holm|: The pier is long]], Mia Sund and Ada Holm said.")
            .build();
    Document statement = block(joint).getFirst();
    assertEquals(List.of("Mia Sund", "Ada Holm"), token(statement, "speaker"));
    assertEquals(1, statement.getFields("role").length);
  }

  @Test
  void mentionsAnOrganizationOnlyWhereTheStatementNamesIt() {
    assertFalse(names(block(pier).get(1)).contains("mention"));
  }

  @Test
  void fillsTagsPlaceAndPeople() {
    Article article =
        new Article(
            "r",
            "r.txt",
            "https://example.org/r",
            null,
            null,
            "Ada Holm",
            null,
            null,
            new Dateline("KIEL", null),
            List.of("Ports", "Ships"),
            List.of("The crane of Kiel."),
            "Mia Sund left.");
    Entity mia = new Entity("Mia Sund", List.of(new Span(0, 8)));
    Document document =
        block(new AnnotatedArticle(article, List.of(), List.of(mia), List.of(), List.of()))
            .getFirst();
    assertEquals(List.of("Ports", "Ships"), token(document, "tag.name"));
    assertEquals(2, document.getFields("tag").length);
    assertEquals("KIEL", document.getField("place").stringValue());
    assertEquals("The crane of Kiel.", document.getField("caption").stringValue());
    assertEquals("Ada Holm", document.getField("author").stringValue());
    assertEquals(List.of("Mia Sund"), token(document, "person"));
    assertEquals(List.of("https://example.org/r"), token(document, "url"));
    assertFalse(names(document).contains("title"));
  }

  @Test
  void storesTheWholeRecord() {
    assertEquals(pier, RecordCodec.decode(block(pier).getLast()));
  }

  @Test
  void fillsOnlyFieldsOfTheSchema() {
    Set<String> known =
        Arrays.stream(Schema.values())
            .flatMap(s -> List.of(s.field(), s.dayField(), s.lastDayField()).stream())
            .collect(Collectors.toSet());
    block(pier)
        .forEach(document -> assertTrue(known.containsAll(names(document)), document::toString));
  }

  private static List<Document> block(AnnotatedArticle article) {
    return new ArticleBlock(article, ArticleBlock.Origin.UNKNOWN).documents();
  }

  private static List<String> times(Document document) {
    return Arrays.stream(document.getFields(Schema.TIMES.field()))
        .map(IntRange.class::cast)
        .map(range -> LocalDate.ofEpochDay(range.getMin(0)).getYear() + "")
        .toList();
  }

  private static List<String> token(Document document, String field) {
    return Arrays.stream(document.getFields(field))
        .map(f -> f.binaryValue().utf8ToString())
        .toList();
  }

  private static Set<String> names(Document document) {
    return document.getFields().stream().map(IndexableField::name).collect(Collectors.toSet());
  }
}
