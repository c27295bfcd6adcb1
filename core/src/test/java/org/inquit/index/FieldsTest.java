package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.inquit.date.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {
  private final Fields fields = new Fields();

  @Test
  void keepsPositionsOfText() {
    fields.text(Schema.BODY, "The ferry is late.");
    assertEquals(
        IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, field("body").fieldType().indexOptions());
    assertTrue(field("body").fieldType().tokenized());
  }

  @Test
  void keepsFrequenciesAloneOfWords() {
    fields.text(Schema.LEAD, "The ferry is late.");
    assertEquals(IndexOptions.DOCS_AND_FREQS, field("lead").fieldType().indexOptions());
    assertTrue(field("lead").fieldType().tokenized());
  }

  @Test
  void makesTokensCountable() {
    fields.token(Schema.SPEAKER, "Zoë Sund");
    assertEquals("Zoë Sund", field("speaker").binaryValue().utf8ToString());
    assertEquals(DocValuesType.SORTED_SET, field("speaker").fieldType().docValuesType());
  }

  @ParameterizedTest
  @CsvSource({"32765, 32765", "32766, 32766", "32767, 32766", "100000, 32766"})
  void cutsTokensThatLuceneRefuses(int written, int kept) {
    fields.token(Schema.URL, "u".repeat(written));
    assertEquals(kept, field("url").binaryValue().length);
  }

  @Test
  void countsTheLengthOfATokenInBytes() {
    fields.token(Schema.URL, "港".repeat(20_000));
    assertEquals(32_766, field("url").binaryValue().length);
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01-02, 1, 1",
    "1970-01, 0, 30",
    "../1970-01-03, -2147483648, 2",
    "1970-01-03/.., 2, 2147483647"
  })
  void writesBothEndsOfAnInterval(String date, long first, long last) {
    fields.days(Schema.SAID, DateSpan.parse(date));
    assertEquals(first, field("said.day").numericValue().longValue());
    assertEquals(last, field("said.last").numericValue().longValue());
    assertEquals(2, field("said").fieldType().pointDimensionCount());
  }

  @Test
  void keepsNumbersBesideADocument() {
    fields.number(Schema.ORDINAL, 7);
    assertEquals(7L, field("ordinal").numericValue());
    assertEquals(IndexOptions.NONE, field("ordinal").fieldType().indexOptions());
  }

  @Test
  void storesWithoutIndexing() {
    byte[] bytes = "record".getBytes(StandardCharsets.UTF_8);
    fields.stored(Schema.RECORD, bytes);
    fields.stored(Schema.STORED_BODY, "The ferry is late.");
    assertArrayEquals(bytes, fields.document().getBinaryValue("record").bytes);
    assertEquals("The ferry is late.", fields.document().get("record.body"));
    assertEquals(IndexOptions.NONE, field("record").fieldType().indexOptions());
    assertEquals(IndexOptions.NONE, field("record.body").fieldType().indexOptions());
  }

  @Test
  void storesNothingElse() {
    fields.text(Schema.TITLE, "Late ferry");
    fields.token(Schema.LANGUAGE, "en");
    assertTrue(!field("title").fieldType().stored() && !field("language").fieldType().stored());
    assertNull(fields.document().get("body"));
  }

  private IndexableField field(String name) {
    return fields.document().getField(name);
  }
}
