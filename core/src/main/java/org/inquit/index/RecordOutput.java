package org.inquit.index;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.inquit.date.DateSpan;
import org.inquit.text.Span;

/**
 * Writes values in few bytes: numbers of variable length, strings with their length, null marked.
 */
final class RecordOutput {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);

  byte[] toByteArray() {
    return bytes.toByteArray();
  }

  /** Seven bits a byte, the lowest first, negative numbers zigzagged. */
  void number(long value) {
    long rest = (value << 1) ^ (value >> 63);
    while ((rest & ~0x7FL) != 0) {
      bytes.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }

  void string(String value) {
    if (value == null) {
      number(-1);
      return;
    }
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    bytes.writeBytes(utf8);
  }

  void constant(Enum<?> value) {
    number(value.ordinal());
  }

  void span(Span value) {
    number(value == null ? -1 : value.start());
    if (value != null) {
      number(value.length());
    }
  }

  void dates(DateSpan value) {
    number(value.first() == null ? Long.MIN_VALUE >> 1 : value.first().toEpochDay());
    number(value.last() == null ? Long.MIN_VALUE >> 1 : value.last().toEpochDay());
    constant(value.precision());
  }

  /** Whether there is a value, and if so the value. */
  <T> void optional(T value, BiConsumer<RecordOutput, T> writer) {
    number(value == null ? 0 : 1);
    if (value != null) {
      writer.accept(this, value);
    }
  }

  <T> void list(List<T> values, BiConsumer<RecordOutput, T> writer) {
    number(values.size());
    values.forEach(value -> writer.accept(this, value));
  }
}
