package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExtractTest {
  @Test
  void keepsTheBodyOfJsonLinesVerbatim() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(
                "{\"id\":\"a\",\"body\":\" Two  blanks.\\n\"}\n".getBytes(StandardCharsets.UTF_8)),
            out,
            new ByteArrayOutputStream());
    assertEquals(
        Exit.OK, new Program(streams).run("extract", "-f", "jsonl", "--from", "jsonl", "-"));
    String[] lines = out.toString(StandardCharsets.UTF_8).split("\n");
    assertEquals(2, lines.length);
    assertEquals(
        "\"body\":\" Two  blanks.\\n\",",
        lines[0].substring(lines[0].indexOf("\"body\""), lines[0].indexOf("\"statements\"")));
    assertEquals(
        "{\"type\":\"end\",\"schema\":\"inquit/1\",\"articles\":1,\"skipped\":0}", lines[1]);
  }
}
