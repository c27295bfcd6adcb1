package org.inquit.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tells by the first bytes what an input holds. */
final class Sniffer {
  /** How many first bytes are looked at. */
  static final int HEAD = 4096;

  private static final List<String> MARKUP =
      List.of("<!doctype html", "<html", "<head", "<body", "<meta", "<title");

  private Sniffer() {}

  static boolean isGzip(byte[] head) {
    return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  static boolean isZip(byte[] head) {
    return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
  }

  static Format format(byte[] head, FieldMap map) {
    String text = Decoder.decode(head, StandardCharsets.UTF_8).stripLeading();
    if (text.startsWith("WARC/1.")) {
      return Format.WARC;
    }
    if (text.startsWith("{")) {
      return isLine(text) ? Format.JSONL : Format.JSON;
    }
    if (text.startsWith("[") && text.substring(1).stripLeading().startsWith("{")) {
      return Format.JSON;
    }
    if (isHeader(text, "\t", map)) {
      return Format.TSV;
    }
    if (isHeader(text, ",", map)) {
      return Format.CSV;
    }
    return isHtml(text.toLowerCase(Locale.ROOT)) ? Format.HTML : Format.TEXT;
  }

  /** Whether the object ends on its first line, as far as can be seen. */
  private static boolean isLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 || text.substring(1, end).contains("\"");
  }

  /** Whether the first line names columns, one of them that of the body. */
  private static boolean isHeader(String text, String separator, FieldMap map) {
    String line = text.lines().findFirst().orElse("");
    List<String> cells =
        Arrays.stream(line.split(separator)).map(c -> c.replace("\"", "").strip()).toList();
    return cells.size() > 1 && cells.stream().anyMatch(c -> map.of(c) == Field.BODY);
  }

  private static boolean isHtml(String text) {
    return text.startsWith("<") && MARKUP.stream().anyMatch(text::contains);
  }
}
