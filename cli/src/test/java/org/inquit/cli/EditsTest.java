package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {
  @ParameterizedTest
  @CsvSource({
    "said, said, 0",
    "said, sad, 1",
    "said, saids, 1",
    "said, paid, 1",
    "said, siad, 1",
    "said, '', 4",
    "kitten, sitting, 3",
  })
  void countsEdits(String a, String b, int edits) {
    assertEquals(edits, Edits.between(a, b));
    assertEquals(edits, Edits.between(b, a));
  }

  @ParameterizedTest
  @CsvSource({"siad, said", "serch, search", "bulid, build", "xyzzy, "})
  void guessesTheCommandThatWasMeant(String typed, String meant) {
    assertEquals(Optional.ofNullable(meant), Commands.like(typed));
  }
}
