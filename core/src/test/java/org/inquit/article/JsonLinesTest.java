package org.inquit.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
  @Test
  void fieldsAreTakenAsGiven() throws IOException {
    Article a =
        article(
            """
            {"id":"x1","title":"A title","url":"https://news.example/1","source":"The Example",\
            "author":["Ann Lee","Bo Ray"],"published":"2019-02-03T10:00:00Z","tags":["a","b"],\
            "other":{"deep":[1,2]},"body":"  One.\\n\\nTwo. \\u201cQ\\u201d "}
            """);
    assertEquals("x1", a.id());
    assertEquals("A title", a.title());
    assertEquals("https://news.example/1", a.url());
    assertEquals("The Example", a.source());
    assertEquals("Ann Lee, Bo Ray", a.author());
    assertEquals("2019-02-03", a.published().value().toString());
    assertEquals(Published.Basis.METADATA, a.published().basis());
    assertEquals(List.of("a", "b"), a.tags());
    assertEquals("  One.\n\nTwo. “Q” ", a.body());
  }

  @ParameterizedTest
  @CsvSource({
    "2019-02-03, 2019-02-03",
    "2019-02-03T10:00:00+02:00, 2019-02-03",
    "2019-02-03 10:00, 2019-02-03",
    "2019-02, 2019-02",
    "2019, 2019"
  })
  void publishedIsIso(String given, String day) throws IOException {
    assertEquals(
        day, article("{\"published\":\"" + given + "\",\"body\":\"B\"}").published().value() + "");
  }

  @ParameterizedTest
  @CsvSource({"yesterday", "2019-13-01", "03/02/2019", "''"})
  void whatIsNoIsoDateIsUnknown(String given) throws IOException {
    assertNull(article("{\"published\":\"" + given + "\",\"body\":\"B\"}").published());
  }

  @Test
  void textIsAnotherNameForBodyAndLinesMakeIds() throws IOException {
    Article a = article("{\"text\":\"B\"}");
    assertEquals("feed-1", a.id());
    assertEquals("B", a.body());
  }

  @Test
  void badLinesAreNamedAndTheRestGoesOn() throws IOException {
    assertEquals(
        List.of(
            "a: One.",
            "feed.jsonl:3: the record has no body",
            "feed.jsonl:4: not a JSON object",
            "feed.jsonl:5: the body is empty",
            "feed.jsonl:6: more than one JSON value on the line",
            "b: Two."),
        read(
            """
            {"id":"a","body":"One."}

            {"id":"n"}
            [1]
            {"id":"e","body":" "}
            {"body":"x"} {"body":"y"}
            {"id":"b","body":"Two."}\
            """,
            FieldMap.STANDARD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{\"body\":\"cut | broken JSON: ", "{\"body\":} | broken JSON: "})
  void brokenJsonSaysWhy(String line, String start) throws IOException {
    String found = read(line, FieldMap.STANDARD).getFirst();
    assertTrue(found.startsWith("feed.jsonl:1: " + start.strip()), found);
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    String found =
        read("{\"x\":" + "[".repeat(100_000) + ",\"body\":\"B\"}", FieldMap.STANDARD).getFirst();
    assertEquals("feed.jsonl:1: broken JSON: Document nesting depth", found.substring(0, 49));
  }

  @Test
  void mapNamesOtherKeys() throws IOException {
    FieldMap map = FieldMap.parse("title=headline,body=content");
    assertEquals(List.of("feed-1: C"), read("{\"content\":\"C\",\"body\":\"B\"}", map));
  }

  @Test
  void hugeLineIsSkippedToItsEnd() throws IOException {
    InputStream huge = new ByteArrayInputStream(new byte[Limits.RECORD + 10]);
    InputStream rest = new ByteArrayInputStream("x\n{\"id\":\"a\",\"body\":\"B\"}".getBytes(UTF_8));
    List<String> found = read(new SequenceInputStream(huge, rest), FieldMap.STANDARD);
    assertEquals(List.of("feed.jsonl:1: the line is longer than 32 MiB", "a: B"), found);
  }

  private static Article article(String json) throws IOException {
    Source source = new Source("feed.jsonl", "feed", false, null);
    InputStream in = new ByteArrayInputStream(json.getBytes(UTF_8));
    return ((Outcome.Read) new JsonLines(source, in, FieldMap.STANDARD).next().read()).article();
  }

  private static List<String> read(String lines, FieldMap map) throws IOException {
    return read(new ByteArrayInputStream(lines.getBytes(UTF_8)), map);
  }

  private static List<String> read(InputStream in, FieldMap map) throws IOException {
    List<String> found = new ArrayList<>();
    try (Records records = new JsonLines(new Source("feed.jsonl", "feed", false, null), in, map)) {
      for (RawRecord r = records.next(); r != null; r = records.next()) {
        found.add(
            switch (r.read()) {
              case Outcome.Read(Article a) -> a.id() + ": " + a.body();
              case Outcome.Rejected(Rejection x) -> x.toString();
            });
      }
    }
    return found;
  }
}
