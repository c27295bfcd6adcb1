package org.inquit.index;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.inquit.date.DateSpan;
import org.inquit.date.Precision;
import org.inquit.text.Span;

/** Reads what {@link RecordOutput} wrote. */
final class RecordInput {
  private final byte[] bytes;
  private final int end;
  private int at;

  RecordInput(byte[] bytes, int offset, int length) {
    this.bytes = bytes;
    this.at = offset;
    this.end = offset + length;
  }

  long number() {
    long value = 0;
    for (int shift = 0; shift < 70; shift += 7) {
      byte next = next();
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
    throw new ArchiveException("a record of the archive is damaged; run verify");
  }

  private byte next() {
    if (at >= end) {
      throw new ArchiveException("a record of the archive is cut short; run verify");
    }
    return bytes[at++];
  }

  String string() {
    int length = (int) number();
    if (length < 0) {
      return null;
    }
    if (length > end - at) {
      throw new ArchiveException("a record of the archive is cut short; run verify");
    }
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  <E extends Enum<E>> E constant(E[] values) {
    return values[(int) number()];
  }

  Span span() {
    int start = (int) number();
    return start < 0 ? null : new Span(start, start + (int) number());
  }

  DateSpan dates() {
    LocalDate first = day();
    LocalDate last = day();
    return new DateSpan(first, last, constant(Precision.values()));
  }

  private LocalDate day() {
    long day = number();
    return day == Long.MIN_VALUE >> 1 ? null : LocalDate.ofEpochDay(day);
  }

  <T> T optional(Function<RecordInput, T> reader) {
    return number() == 0 ? null : reader.apply(this);
  }

  <T> List<T> list(Function<RecordInput, T> reader) {
    int size = (int) number();
    List<T> values = new ArrayList<>(Math.min(Math.max(size, 0), 1024));
    for (int i = 0; i < size; i++) {
      values.add(reader.apply(this));
    }
    return values;
  }
}
