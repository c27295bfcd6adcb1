package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {
  private static final Paper NARROW = new Paper(20, Ink.PLAIN);

  @ParameterizedTest
  @CsvSource({
    "short, '  short/'",
    "one two three four five, '  one two three four/  five/'",
    "'a\tb\n c', '  a b c/'",
    "abcdefghijklmnopqrstuvwxyz, '  abcdefghijklmnopqr/  stuvwxyz/'",
    "国际通讯社报道总统周二会见外长, '  国际通讯社报道总统/  周二会见外长/'",
    "'', '/'",
  })
  void breaksLinesAtTheWidth(String text, String lines) {
    assertEquals(lines, NARROW.wrap(text, "  ").replace('\n', '/'));
  }

  @Test
  void marksTakeNoRoom() {
    String marked = Ink.COLOR.match("three");
    assertEquals(
        "  one two " + marked + " four\n  five\n",
        NARROW.wrap("one two " + marked + " four five", "  "));
  }

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "é, 1",
    "e\u0301, 1",
    "国, 2",
    "한국, 4",
    "ｗ, 2",
    "🗳, 2",
    "سلام, 4",
    "a\u200bb, 2"
  })
  void countsColumns(String text, int columns) {
    assertEquals(columns, Columns.of(text));
  }

  @Test
  void keepsControlCharactersOffTheTerminal() {
    assertEquals("a\ufffd[2Jb\n\ufffdc", Paper.safe("a\u001b[2Jb\n\u202ec"));
    String plain = "left as it is";
    assertTrue(plain == Paper.safe(plain));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 31, 44, 60, 80, 132})
  void noLineIsWiderThanThePaperAndNoLetterIsLost(int width) {
    Random random = new Random(width);
    for (int round = 0; round < 60; round++) {
      String text = text(random);
      String wrapped = new Paper(width, Ink.PLAIN).wrap(text, "    ");
      assertTrue(wrapped.lines().allMatch(line -> Columns.of(line) <= width), wrapped);
      assertTrue(wrapped.lines().allMatch(line -> line.startsWith("    ")), wrapped);
      assertEquals(text.replace(" ", ""), wrapped.replaceAll("[ \\n]", ""));
    }
  }

  private static String text(Random random) {
    String[] words = {
      "sea", "harbour", "a", "国际通讯社", "unbelievably-long-compound-of-words", "é", "🗳🗳🗳"
    };
    StringBuilder text = new StringBuilder("The");
    for (int i = random.nextInt(40); i > 0; i--) {
      text.append(' ').append(words[random.nextInt(words.length)]);
    }
    return text.toString();
  }

  @Test
  void setsTheFirstLineApart() {
    assertEquals(
        "- one two three four\n  five\n", NARROW.wrap("one two three four five", "- ", "  "));
  }
}
