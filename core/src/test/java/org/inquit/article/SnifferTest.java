package org.inquit.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
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
        "[1, 2] | TEXT",
        "[{}] | JSON",
        "{ | JSONL",
        "\uFEFF{\"id\":1} | JSONL",
        "'  \n <html>' | HTML",
        "\"title\",\"text\" | CSV",
        "title,Body | CSV",
        "title;body;published | CSV",
        "Title;Text | CSV",
        "id,title,date,content | CSV",
        "Rain; wind; snow | TEXT",
        "Title: rain, wind | TEXT",
        "Author, who was ill | TEXT",
        "body | TEXT",
        "warc/1.0 | TEXT",
        "<title>x | HTML",
        "a <html> tag | TEXT",
        "'' | TEXT",
        "The minister said so. | TEXT"
      })
  void contentDecides(String head, Format format) {
    assertEquals(format, Sniffer.format(head.getBytes(UTF_8), FieldMap.STANDARD));
  }

  @Test
  void linesOfAnObjectTellJsonFromJsonLines() {
    assertEquals(Format.JSON, format("{\n  \"id\": 1\n}", FieldMap.STANDARD));
    assertEquals(Format.JSONL, format("{\"id\": 1}\n{\"id\": 2}", FieldMap.STANDARD));
  }

  @Test
  void headerIsThatOfTheMap() {
    assertEquals(Format.TEXT, format("headline,content", FieldMap.STANDARD));
    assertEquals(Format.CSV, format("headline,content", FieldMap.parse("body=content")));
    assertEquals(Format.CSV, format("headline;content", FieldMap.parse("body=content")));
    assertEquals(Format.CSV, format("headline,text,day", FieldMap.parse("title=headline,body=b")));
    assertEquals(Format.TEXT, format("heading,words,day", FieldMap.parse("title=headline,body=b")));
    assertEquals(Format.TSV, format("headline\tcontent", FieldMap.parse("body=content")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title,body            | ,
          title;body            | ;
          title;body,text;tags  | ;
          title,body;text       | ,
          title                 | ,
          ''                    | ,
          """)
  void separatorIsWhatPartsMoreCells(String header, char separator) {
    assertEquals(separator, Sniffer.separator(header.getBytes(UTF_8)));
  }

  @Test
  void theFirstBytesAreReadAgainAndMayBeFew() throws IOException {
    InputStream in = new BufferedInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3}));
    assertArrayEquals(new byte[] {1, 2}, Sniffer.head(in, 2));
    assertArrayEquals(new byte[] {1, 2, 3}, Sniffer.head(in, 9));
    assertArrayEquals(new byte[] {1, 2, 3}, in.readAllBytes());
    assertArrayEquals(new byte[0], Sniffer.head(in, 9));
  }

  @Test
  void theFirstBytesOfCutDataAreThoseBeforeTheCut() throws IOException {
    InputStream cut =
        new SequenceInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3}), new Cut());
    InputStream in = new BufferedInputStream(cut);
    assertArrayEquals(new byte[] {1, 2, 3}, Sniffer.head(in, 9));
    assertArrayEquals(new byte[] {1, 2, 3}, in.readNBytes(3));
    assertThrows(EOFException.class, in::read);
  }

  private static final class Cut extends InputStream {
    @Override
    public int read() throws IOException {
      throw new EOFException("cut");
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      throw new EOFException("cut");
    }
  }

  @ParameterizedTest
  @CsvSource({"1F 8B 08, true, false", "50 4B 03 04, false, true", "1F 8B, false, false"})
  void archivesAreKnownByTheirFirstBytes(String hex, boolean gzip, boolean zip) {
    byte[] head = HexFormat.ofDelimiter(" ").parseHex(hex);
    assertEquals(gzip, Sniffer.isGzip(head));
    assertEquals(zip, Sniffer.isZip(head));
  }

  private static Format format(String head, FieldMap map) {
    return Sniffer.format(head.getBytes(UTF_8), map);
  }
}
