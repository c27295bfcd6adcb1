package org.inquit.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tells by the first bytes what an input holds. */
final class Sniffer {
  /** How many first bytes are looked at. */
  static final int HEAD = 4096;

  private static final List<String> MARKUP =
      List.of("<!doctype html", "<html", "<head", "<body", "<meta", "<title");

  private Sniffer() {}

  static Format format(byte[] head) {
    String text = Decoder.decode(head, StandardCharsets.UTF_8).stripLeading();
    if (text.startsWith("WARC/1.")) {
      return Format.WARC;
    }
    if (text.startsWith("{")) {
      return Format.JSONL;
    }
    if (text.startsWith("[") && text.substring(1).stripLeading().startsWith("{")) {
      return Format.JSON;
    }
    return html(text.toLowerCase(Locale.ROOT)) ? Format.HTML : Format.TEXT;
  }

  private static boolean html(String text) {
    return text.startsWith("<") && MARKUP.stream().anyMatch(text::contains);
  }
}
