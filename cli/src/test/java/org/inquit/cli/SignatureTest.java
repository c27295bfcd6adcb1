package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignatureTest {
  @ParameterizedTest
  @EnumSource(Commands.class)
  void namesNoOptionTwiceAndEndsWithHelp(Commands name) {
    Signature signature = Signature.of(Commands.named(name.toString()).orElseThrow());
    Set<String> seen = new HashSet<>();
    for (Option option : signature.options()) {
      option.names().forEach(n -> assertEquals(true, seen.add(n), name + " " + n));
      assertEquals(false, option.description().isBlank(), option.names()::toString);
    }
    assertEquals(List.of("-h", "--help"), signature.options().getLast().names());
  }

  @Test
  void findsAnOptionByEachOfItsNames() {
    Signature said = Signature.of(new SaidCommand());
    assertEquals(said.option("-n"), said.option("--limit"));
    assertEquals("--limit", said.option("-n").longestName());
    assertNull(said.option("--lim"));
  }

  @Test
  void takesWordsOnce() {
    Signature signature = new Signature().add(new Words("A", 0, 1, "one"));
    assertThrows(IllegalStateException.class, () -> signature.add(new Words("B", 0, 1, "two")));
  }

  @ParameterizedTest
  @CsvSource({"-1, 1", "0, 0", "2, 1"})
  void refusesWordsThatCannotBe(int least, int most) {
    assertThrows(IllegalArgumentException.class, () -> new Words("A", least, most, "words"));
  }

  @Test
  void refusesAnOptionThatCannotBe() {
    for (var wrong : List.of(List.<String>of(), List.of("by"), List.of("-b", "by"))) {
      assertThrows(
          IllegalArgumentException.class, () -> new Option(wrong, "NAME", "", false, false));
    }
    List<String> flag = List.of("--flag");
    assertThrows(IllegalArgumentException.class, () -> new Option(flag, null, "", true, false));
    assertThrows(IllegalArgumentException.class, () -> new Option(flag, null, "", false, true));
  }
}
