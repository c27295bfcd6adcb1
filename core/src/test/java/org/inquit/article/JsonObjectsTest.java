package org.inquit.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonObjectsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [{"body":"One."},{"body":"Two."}]    | x-1: One. x-2: Two.
          {"body":"One."} {"body":"Two."}      | x-1: One. x-2: Two.
          [{"body":"One."}] [{"body":"Two."}]  | x-1: One. x-2: Two.
          [[{"body":"One."}]]                  | x-1: One.
          []                                   | ''
          [{"id":7,"body":"One."}]             | 7: One.
          [{"body":["One.","Two."]}]           | x-1: One.~~Two.
          [{"body":{"name":"One."}}]           | x-1: One.
          [{"body":null,"text":"One."}]        | x-1: One.
          [{"x":{"body":"No."},"body":"One."}] | x-1: One.
          [{"body":true}]                      | x-1: true
          """)
  void objectsAreRecords(String json, String records) throws IOException {
    assertEquals(records, String.join(" ", read(json)).replace('\n', '~'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [{}]                       | x.json:1: the record has no body
          [{"body":{"title":"T"}}]   | x.json:1: the record has no body
          [{"title":"T","main":"B"}]  | x.json:1: the record has no body; its other fields are main
          [{"articles":[{}],"n":1}]  | x.json:1: the record has no body; its other fields are articles, n
          [{"body":[]}]              | x.json:1: the body is empty
          ["text"]                   | x.json:1: not a JSON object
          17                         | x.json:1: not a JSON object
          """)
  void whatIsNoRecordSaysWhy(String json, String reason) throws IOException {
    assertEquals(List.of(reason), read(json));
  }

  @Test
  void tellsSomeOfTheNamesThatAreNotKnown() throws IOException {
    StringBuilder json = new StringBuilder("[{\"" + "x".repeat(50) + "\":1");
    for (int i = 0; i < 20; i++) {
      json.append(",\"k").append(i).append("\":1");
    }
    assertEquals(
        List.of(
            "x.json:1: the record has no body; its other fields are "
                + "x".repeat(40)
                + "…, k0, k1, k2, k3, k4, k5, k6"),
        read(json.append("}]").toString()));
  }

  @ParameterizedTest
  @CsvSource({"'[{\"body\":\"One.\"},'", "'[{\"body\":\"One.\"}} '", "'[{\"body\":\"One.\"},{'"})
  void brokenRestIsOneError(String json) throws IOException {
    List<String> found = read(json);
    assertEquals(2, found.size(), found::toString);
    assertEquals("x-1: One.", found.getFirst());
    assertTrue(
        found.getLast().startsWith("x.json:1: broken JSON, the rest is not read: "),
        found::toString);
  }

  @Test
  void authorsAreJoinedByTheirNames() throws IOException {
    String json = "[{\"author\":[{\"name\":\"Ann Lee\",\"age\":{\"a\":1}},null,\"Bo Ray\"],";
    try (JsonObjects objects = objects(json + "\"body\":\"B\"}]")) {
      assertEquals("Ann Lee, Bo Ray", ((Outcome.Read) objects.next().read()).article().author());
      assertNull(objects.next());
    }
  }

  private static List<String> read(String json) throws IOException {
    List<String> found = new ArrayList<>();
    try (JsonObjects objects = objects(json)) {
      for (RawRecord r = objects.next(); r != null; r = objects.next()) {
        found.add(
            switch (r.read()) {
              case Outcome.Read(Article a) -> a.id() + ": " + a.body();
              case Outcome.Rejected(Rejection x) -> x.toString();
            });
      }
    }
    return found;
  }

  private static JsonObjects objects(String json) throws IOException {
    return new JsonObjects(
        new Source("x.json", "x", false, null),
        new ByteArrayInputStream(json.getBytes(UTF_8)),
        FieldMap.STANDARD);
  }
}
