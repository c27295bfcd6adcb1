package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.inquit.date.DateSpan;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordInputTest {
  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "-1, 1",
    "63, 1",
    "-64, 1",
    "64, 2",
    "-65, 2",
    "8191, 2",
    "8192, 3",
    "2147483647, 5",
    "-2147483648, 5",
    "9223372036854775807, 10",
    "-9223372036854775808, 10"
  })
  void readsNumbersOfAsManyBytesAsTheyNeed(long value, int length) {
    assertEquals(length, bytes(out -> out.number(value)).length);
    assertEquals(value, again(out -> out.number(value), RecordInput::number));
  }

  @Test
  void readsAnyNumber() {
    Random random = new Random(17);
    for (int i = 0; i < 2000; i++) {
      long value = random.nextLong() >> random.nextInt(64);
      assertEquals(value, again(out -> out.number(value), RecordInput::number));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ferry", "Straße", "港口", "🚢", "a\u0000b"})
  void readsStrings(String value) {
    assertEquals(value, again(out -> out.string(value), RecordInput::string));
  }

  @Test
  void tellsNoStringFromAnEmptyOne() {
    List<String> values = Arrays.asList(null, "", null, "x");
    RecordInput in = input(bytes(out -> values.forEach(out::string)));
    values.forEach(value -> assertEquals(value, in.string()));
  }

  @Test
  void readsSpansAndNone() {
    List<Span> values = Arrays.asList(new Span(0, 0), null, new Span(7, 7), new Span(5, 900_000));
    RecordInput in = input(bytes(out -> values.forEach(out::span)));
    values.forEach(value -> assertEquals(value, in.span()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017-05-18",
        "2017-W20",
        "2017-05",
        "2017-Q2",
        "2017-SP",
        "2017-H1",
        "2017",
        "199X",
        "19XX",
        "2014/2015",
        "../2014-12",
        "2019-04-02/..",
        "0000-01-01",
        "9999-12-31",
        "1969-12-31"
      })
  void readsDates(String date) {
    DateSpan value = DateSpan.parse(date);
    assertEquals(value, again(out -> out.dates(value), RecordInput::dates));
  }

  @Test
  void readsListsOfAnyLength() {
    for (int size : List.of(0, 1, 1025, 5000)) {
      List<Span> values = Collections.nCopies(size, new Span(1, 2));
      assertEquals(
          values,
          again(out -> out.list(values, RecordOutput::span), in -> in.list(RecordInput::span)));
    }
  }

  @Test
  void refusesANumberThatDoesNotEnd() {
    byte[] endless = new byte[20];
    Arrays.fill(endless, (byte) 0xFF);
    assertSays("a record of the archive is damaged; run verify", endless, RecordInput::number);
  }

  @Test
  void refusesToReadBehindTheEnd() {
    String cut = "a record of the archive is cut short; run verify";
    assertSays(cut, new byte[0], RecordInput::number);
    assertSays(cut, new byte[] {(byte) 0x80}, RecordInput::number);
    assertSays(cut, bytes(out -> out.number(4)), RecordInput::string);
    assertSays(cut, bytes(out -> out.number(Integer.MAX_VALUE)), RecordInput::string);
    assertSays(cut, bytes(out -> out.number(1_000_000)), in -> in.list(RecordInput::number));
    byte[] longer = bytes(out -> out.string("ferry"));
    RecordInput first = new RecordInput(longer, 0, longer.length - 1);
    assertThrows(ArchiveException.class, first::string);
  }

  private static void assertSays(String message, byte[] bytes, Function<RecordInput, ?> reader) {
    RecordInput in = input(bytes);
    assertEquals(
        message, assertThrows(ArchiveException.class, () -> reader.apply(in)).getMessage());
  }

  private static <T> T again(Consumer<RecordOutput> writer, Function<RecordInput, T> reader) {
    return reader.apply(input(bytes(writer)));
  }

  private static byte[] bytes(Consumer<RecordOutput> writer) {
    RecordOutput out = new RecordOutput();
    writer.accept(out);
    return out.toByteArray();
  }

  private static RecordInput input(byte[] bytes) {
    return new RecordInput(bytes, 0, bytes.length);
  }
}
