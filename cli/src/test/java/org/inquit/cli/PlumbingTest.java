package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.inquit.search.query.QueryField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The commands that explain inquit to people, shells and programs. */
class PlumbingTest {
  @Test
  void theSchemaListsTheKeysOfARecordInTheirOrder() throws IOException {
    String record =
        Ran.fed("{\"body\":\"Rain.\"}\n", "extract", "-f", "jsonl", "--from", "jsonl", "-")
            .lines()
            .getFirst();
    assertEquals(keys(record, 0), required(Ran.with("schema").out(), "article"));
  }

  @ParameterizedTest
  @EnumSource(QueryField.class)
  void everyFieldIsListedAndIsAnOption(QueryField field) {
    assertTrue(Ran.with("fields", "-f", "ids").lines().contains(field.toString()));
    assertTrue(Ran.with("fields").out().contains(field + ":"), field::toString);
    assertTrue(Ran.with("help", "said").out().contains("--" + field + "="), field::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "bash, said) words=, complete -o filenames -F _inquit inquit",
    "zsh, said) words_=, compdef _inquit inquit",
    "fish, __fish_seen_subcommand_from said' -l by, __fish_use_subcommand",
  })
  void shellsLearnCommandsAndOptions(String shell, String options, String commands) {
    String script = Ran.with("completion", shell).out();
    assertTrue(script.contains(options), script);
    assertTrue(script.contains(commands), script);
    for (Commands command : Commands.values()) {
      assertTrue(script.contains(" " + command), command::toString);
    }
  }

  @Test
  void topicsExplainTheQueryLanguage() {
    assertTrue(Ran.with("help", "query").out().contains("w/5"));
    assertTrue(Ran.with("help", "dates").out().contains("2016..2017-06"));
  }

  /** The names of the fields {@code depth} braces deep, in their order. */
  private static List<String> keys(String json, int depth) throws IOException {
    List<String> keys = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      int open = -1;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (token == JsonToken.FIELD_NAME && open == depth) {
          keys.add(parser.currentName());
        }
      }
    }
    return keys;
  }

  /** What a definition of the schema requires. */
  private static List<String> required(String schema, String definition) throws IOException {
    int from = schema.indexOf("\"required\"", schema.indexOf("\"" + definition + "\": {"));
    List<String> names = new ArrayList<>();
    try (JsonParser parser =
        new JsonFactory().createParser(schema.substring(schema.indexOf('[', from)))) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.VALUE_STRING) {
        names.add(parser.getText());
      }
    }
    return names;
  }
}
