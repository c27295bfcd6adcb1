package org.inquit.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnifferTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WARC/1.0 | WARC",
        "{\"id\":1} | JSONL",
        "[ {\"id\":1} ] | JSON",
        "[Reuters] Oil rose | TEXT",
        "<!DOCTYPE html><p>x | HTML",
        "<?xml version=\"1.0\"?><html> | HTML",
        "<Reporter's note> It rained. | TEXT",
        "{ \"id\": 1 | JSONL",
        "id,title,body | CSV",
        "Rain, wind, snow | TEXT",
        "The minister said so. | TEXT"
      })
  void contentDecides(String head, Format format) {
    assertEquals(format, Sniffer.format(head.getBytes(UTF_8), FieldMap.STANDARD));
  }
}
