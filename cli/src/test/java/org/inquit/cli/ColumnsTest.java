package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {
  private static final String[] PIECES = {"a", "é", "国", "e\u0301", "한", "🗳", "\u200b", "ب", "Ω"};

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "ship, 4",
    "船, 2",
    "ﾌ, 1",
    "フ, 2",
    "（, 2",
    "Ω, 1",
    "😀, 2",
    "𠀀, 2",
    "a\u0301b\u0302, 2",
  })
  void countsWhatATerminalShows(String text, int columns) {
    assertEquals(columns, Columns.of(text));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aTextIsAsWideAsItsPartsMarkedOrNot(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int sum = 0;
    for (int i = 0; i < 50; i++) {
      String piece = PIECES[random.nextInt(PIECES.length)];
      text.append(random.nextBoolean() ? Ink.COLOR.match(piece) : piece);
      sum += Columns.of(piece);
      assertEquals(sum, Columns.of(text.toString()), text::toString);
    }
  }

  @ParameterizedTest
  @CsvSource({"'\u001b[1mab', 4", "'\u001b[', 2", "'\u001b[1;31mab', 7"})
  void aMarkReachesToItsLastLetter(String text, int behind) {
    assertEquals(behind, Columns.behindMark(text, 0));
  }
}
