package org.inquit.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.inquit.article.Article;
import org.inquit.article.Dateline;
import org.inquit.article.Published;
import org.inquit.date.DateSpan;
import org.inquit.date.Precision;
import org.inquit.extraction.Statement.Behalf;
import org.inquit.extraction.Statement.Cue;
import org.inquit.extraction.Statement.Kind;
import org.inquit.extraction.Statement.Said;
import org.inquit.extraction.Statement.Speaker;
import org.inquit.extraction.Statement.Tier;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordWriterTest {
  private static final String BODY = "“We pay,” she said in May.";

  @Test
  void writesEveryKeyInItsOrder() {
    assertEquals(
        """
        {"type":"article","schema":"inquit/1","id":"7","origin":"a/7.txt","url":null,\
        "title":"Bill","source":"Daily","author":null,"language":"en",\
        "published":{"value":"2017-05","precision":"month","basis":"header","text":"May 2017"},\
        "dateline":{"place":"OSLO","agency":null},"tags":["Money"],"captions":["The bill."],\
        "body":"“We pay,” she said in May.",\
        "statements":[{"id":"7-1","kind":"direct","content":[[1,7]],"text":"We pay",\
        "cue":{"text":"said","span":[14,18]},\
        "speaker":{"name":"Ann Lee","surface":"she","span":[10,13],"tier":"pronoun"},\
        "behalf":{"name":"Board","surface":"board"},\
        "said":{"value":"2017-05","precision":"month","basis":"published"},"rule":"quote"}],\
        "people":[{"name":"Ann Lee","mentions":[[10,13]]}],"organizations":[],\
        "dates":[{"span":[22,25],"text":"May","value":null,"basis":"relative"}]}
        """,
        line(annotated()));
  }

  @Test
  void writesWhatIsUnknownAsNullOrEmpty() {
    Article bare =
        new Article("1", "-", null, null, null, null, null, null, null, List.of(), List.of(), "");
    assertEquals(
        """
        {"type":"article","schema":"inquit/1","id":"1","origin":"-","url":null,"title":null,\
        "source":null,"author":null,"language":null,"published":null,"dateline":null,"tags":[],\
        "captions":[],"body":"","statements":[],"people":[],"organizations":[],"dates":[]}
        """,
        line(new AnnotatedArticle(bare, List.of(), List.of(), List.of(), List.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "2017-05-18, 2017-05-18, DAY, 2017-05-18, day",
    "2017-05-01, 2017-05-31, MONTH, 2017-05, month",
    "2017-01-01, 2017-12-31, YEAR, 2017, year",
    "2017-05-15, 2017-05-21, WEEK, 2017-05-15/2017-05-21, range",
    "2010-01-01, 2019-12-31, DECADE, 2010/2019, range",
  })
  void writesASaidDateAsDayMonthYearOrRange(
      LocalDate first, LocalDate last, Precision precision, String value, String shown) {
    Said said = new Said(new DateSpan(first, last, precision), Said.Basis.TEXT);
    String line = line(annotated(said));
    String expected = "\"said\":{\"value\":\"%s\",\"precision\":\"%s\"".formatted(value, shown);
    assertEquals(
        expected, line.substring(line.indexOf("\"said\":")).substring(0, expected.length()));
  }

  private static AnnotatedArticle annotated() {
    return annotated(new Said(DateSpan.parse("2017-05"), Said.Basis.PUBLISHED));
  }

  private static AnnotatedArticle annotated(Said said) {
    Published published =
        new Published(DateSpan.parse("2017-05"), Published.Basis.HEADER, "May 2017");
    Article article =
        new Article(
            "7",
            "a/7.txt",
            null,
            "Bill",
            "Daily",
            null,
            "en",
            published,
            new Dateline("OSLO", null),
            List.of("Money"),
            List.of("The bill."),
            BODY);
    Span she = new Span(10, 13);
    Statement statement =
        new Statement(
            "7-1",
            Kind.DIRECT,
            List.of(new Span(1, 7)),
            new Cue("said", new Span(14, 18)),
            new Speaker("Ann Lee", "she", she, Tier.PRONOUN, List.of("she", "Ann Lee")),
            new Behalf("Board", "board"),
            said,
            "quote",
            0.9);
    return new AnnotatedArticle(
        article,
        List.of(statement),
        List.of(new Entity("Ann Lee", List.of(she))),
        List.of(),
        List.of(new DateMention(new Span(22, 25), null, true)));
  }

  private static String line(AnnotatedArticle annotated) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      new RecordWriter(json).article(annotated);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line + "\n";
  }
}
