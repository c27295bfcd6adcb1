package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InkTest {
  @Test
  void setsAMarkBeforeAndEndsItBehind() {
    assertEquals("\u001b[1;31msea\u001b[0m", Ink.COLOR.match("sea"));
    assertEquals("\u001b[1msea\u001b[0m", Ink.COLOR.name("sea"));
    assertEquals("\u001b[2msea\u001b[0m", Ink.COLOR.faint("sea"));
  }

  @Test
  void plainInkLeavesNoMark() {
    assertEquals("sea", Ink.PLAIN.match("sea"));
    assertEquals("sea", Ink.PLAIN.name("sea"));
    assertEquals("sea", Ink.PLAIN.faint("sea"));
  }

  @ParameterizedTest
  @EnumSource
  void marksNothingWhereNothingStands(Ink ink) {
    assertEquals("", ink.match("") + ink.name("") + ink.faint(""));
  }
}
