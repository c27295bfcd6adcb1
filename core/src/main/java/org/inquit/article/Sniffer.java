package org.inquit.article;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
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

  /** So many names of fields are no accident. */
  private static final int SURE = 2;

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
    if (isHeader(text, ",", map) || isHeader(text, ";", map)) {
      return Format.CSV;
    }
    return isHtml(text.toLowerCase(Locale.ROOT)) ? Format.HTML : Format.TEXT;
  }

  /** Whether the object ends on its first line, as far as can be seen. */
  private static boolean isLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 || text.substring(1, end).contains("\"");
  }

  /** Whether the first line names columns: that of the body, or others that leave no doubt. */
  private static boolean isHeader(String text, String separator, FieldMap map) {
    List<String> cells = cells(text, separator);
    long known = cells.stream().filter(c -> map.of(c) != null).count();
    return cells.size() > 1
        && (cells.stream().anyMatch(c -> map.of(c) == Field.BODY)
            || known >= (map == FieldMap.STANDARD ? SURE : 1));
  }

  private static List<String> cells(String text, String separator) {
    String line = text.lines().findFirst().orElse("");
    return Arrays.stream(line.split(separator)).map(c -> c.replace("\"", "").strip()).toList();
  }

  /** What parts the cells of a table that begins so: a semicolon where it parts more of them. */
  static char separator(byte[] head) {
    String text = Decoder.decode(head, StandardCharsets.UTF_8);
    return cells(text, ";").size() > cells(text, ",").size() ? ';' : ',';
  }

  /** The first bytes, left to be read again; fewer where the input ends, or is cut. */
  static byte[] head(InputStream in, int most) throws IOException {
    byte[] head = new byte[most];
    int size = 0;
    in.mark(most);
    try {
      int read = in.read(head, 0, most);
      while (read > 0) {
        size += read;
        read = in.read(head, size, most - size);
      }
    } catch (EOFException e) {
      return Arrays.copyOf(head, size);
    } finally {
      in.reset();
    }
    return Arrays.copyOf(head, size);
  }

  private static boolean isHtml(String text) {
    return text.startsWith("<") && MARKUP.stream().anyMatch(text::contains);
  }
}
