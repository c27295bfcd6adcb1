package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          human | a, b//"c"/
          jsonl | {"text":"a, b"}/{"text":"\\"c\\""}/{"type":"end","schema":"inquit/1","hits":2}/
          json  | {"schema":"inquit/1","results":[/{"text":"a, b"},/{"text":"\\"c\\""}/],"end":{"hits":2}}/
          csv   | id,text/#1,"a, b"/#1,\"""c\"""/
          tsv   | id\ttext/#1\ta, b/#1\t"c"/
          ids   | #1/#1/
          """)
  void writesEachFormat(String format, String expected) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OutputFormat chosen = OutputFormat.valueOf(format.toUpperCase(java.util.Locale.ROOT));
    Sheet<String> sheet = Sheet.of(chosen, new Words(), out);
    sheet.begin();
    sheet.write("a, b");
    sheet.write("\"c\"");
    sheet.end(json -> json.writeNumberField("hits", 2));
    assertEquals(expected, out.toString(StandardCharsets.UTF_8).replace('\n', '/'));
  }

  @ParameterizedTest
  @CsvSource({"'a\nb', '\"a\nb\"', a b", "'a\tb', 'a\tb', a b", "'', '', ''"})
  void keepsACellInItsPlace(String cell, String csv, String tsv) {
    assertEquals(csv + "\n", Separated.CSV.line(List.of(cell)));
    assertEquals(tsv + "\n", Separated.TSV.line(List.of(cell)));
  }

  private record Words() implements View<String> {
    @Override
    public List<String> columns() {
      return List.of("id", "text");
    }

    @Override
    public List<List<String>> cells(String word) {
      return List.of(List.of("#1", word));
    }

    @Override
    public void json(String word, JsonGenerator json) throws IOException {
      json.writeStringField("text", word);
    }

    @Override
    public String human(String word) {
      return word + "\n";
    }
  }
}
