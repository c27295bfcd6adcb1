package org.inquit.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the charset that a page or a header claims. */
final class Declared {
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,30})");
  private static final int HEAD = 4096;

  private Declared() {}

  /** The charset of a meta element among the first bytes of a page, or {@code null}. */
  static Charset charset(byte[] page) {
    int length = Math.min(page.length, HEAD);
    return charset(new String(page, 0, length, StandardCharsets.ISO_8859_1));
  }

  /** The charset named in {@code text}, or {@code null} where there is none or it is unknown. */
  static Charset charset(String text) {
    Matcher named = CHARSET.matcher(text);
    try {
      return named.find() ? Charset.forName(named.group(1)) : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
