package org.inquit.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes to text: the byte order mark decides, then what is declared, then what the bytes show. */
final class Decoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final int HEAD = 1 << 14;

  private Decoder() {}

  /**
   * Decodes without ever failing; what no charset explains becomes U+FFFD.
   *
   * @param declared the charset that the input claims, or {@code null}
   */
  static String decode(byte[] bytes, Charset declared) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    String strict = declared == null ? null : strictly(bytes, widened(declared));
    return strict == null ? detected(bytes) : strict;
  }

  /** A reader of a stream, whose charset its first bytes decide. */
  static Reader reader(InputStream in) throws IOException {
    byte[] head = Sniffer.head(in, HEAD);
    boolean marked = startsWith(head, 0xEF, 0xBB, 0xBF);
    in.skipNBytes(marked ? 3 : 0);
    Charset wide = wide(head);
    if (wide != null) {
      in.skipNBytes(startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE) ? 2 : 0);
      return new InputStreamReader(in, wide);
    }
    boolean utf8 = marked || strictly(head, StandardCharsets.UTF_8) != null || mostlyUtf8(head);
    return new InputStreamReader(in, utf8 ? StandardCharsets.UTF_8 : WINDOWS_1252);
  }

  /** Browsers read Latin-1 and ASCII as windows-1252, where the curly quotes are. */
  private static Charset widened(Charset declared) {
    return declared.equals(StandardCharsets.ISO_8859_1)
            || declared.equals(StandardCharsets.US_ASCII)
        ? WINDOWS_1252
        : declared;
  }

  private static String detected(byte[] bytes) {
    Charset wide = wide(bytes);
    if (wide != null) {
      return new String(bytes, wide);
    }
    String utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return utf8;
    }
    return new String(bytes, mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252);
  }

  /** UTF-16 without a mark: every other byte of Latin text is zero. */
  private static Charset wide(byte[] bytes) {
    int length = Math.min(bytes.length, 4096) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int most = length * 3 / 10;
    if (length < 8 || Math.max(even, odd) < most || Math.min(even, odd) > length / 50) {
      return null;
    }
    return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static String strictly(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** Whether a few bad bytes stand in what is else UTF-8: pairs and triples outnumber them. */
  private static boolean mostlyUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; i++) {
      int length = sequence(bytes[i]);
      int tail = 0;
      while (tail < length && i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80) {
        tail++;
        i++;
      }
      good += length > 0 && tail == length ? 1 : 0;
      bad += length < 0 || tail < length ? 1 : 0;
    }
    return good > bad;
  }

  /** Bytes that must follow a first byte of UTF-8, -1 where it can be none. */
  private static int sequence(byte first) {
    if (first >= 0) {
      return 0;
    }
    int b = first & 0xFF;
    return b < 0xC2 || b > 0xF4 ? -1 : b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
  }

  /** Whether {@code text} is no text at all: pictures, programs, compressed data. */
  static boolean binary(String text) {
    int controls = 0;
    int length = Math.min(text.length(), 8192);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      controls += c < ' ' && !Character.isWhitespace(c) && c != '\b' && c != 27 ? 1 : 0;
    }
    return controls > length / 50;
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    for (int i = 0; i < head.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
