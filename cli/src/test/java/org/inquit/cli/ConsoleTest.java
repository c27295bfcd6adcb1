package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {
  @ParameterizedTest
  @CsvSource({
    "auto, true, '', xterm, true",
    "auto, false, '', xterm, false",
    "auto, true, 1, xterm, false",
    "auto, true, '', dumb, false",
    "always, false, 1, dumb, true",
    "never, true, '', xterm, false",
  })
  void coloursOnlyWhereAPersonWantsIt(
      String when, boolean terminal, String noColor, String term, boolean colored) {
    Map<String, String> environment = Map.of("NO_COLOR", noColor, "TERM", term);
    Console.Color color = Console.Color.valueOf(when.toUpperCase(java.util.Locale.ROOT));
    Console console = console(new Terminal(terminal, terminal, 80), environment);
    assertEquals(colored, console.colored(color));
  }

  @Test
  void anEmptyVariableIsNone() {
    Console console = console(Terminal.NONE, Map.of("A", "", "B", "b"));
    assertNull(console.variable("A"));
    assertEquals("b", console.variable("B"));
    assertNull(console.variable("C"));
  }

  @Test
  void aTerminalIsNeverTooNarrowToWriteOn() {
    assertEquals(20, new Terminal(true, true, 3).width());
    assertEquals(140, new Terminal(true, true, 140).width());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | 30 | ten of two hundred statements\\n  ^ | inquit: ten of two hundred\\nstatements\\n  ^\\n
          true  | 80 | ten of two hundred statements\\n  ^ | inquit: ten of two hundred statements\\n  ^\\n
          false | 30 | ten of two hundred statements\\n  ^ | inquit: ten of two hundred statements\\n  ^\\n
          """)
  void breaksWhatItTellsBetweenWordsOnATerminal(
      boolean terminal, int columns, String told, String expected) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal seen = new Terminal(false, terminal, columns);
    InputStream in = InputStream.nullInputStream();
    Streams streams = new Streams(in, OutputStream.nullOutputStream(), err, seen, Map.of());
    new Console(streams).tell(told.translateEscapes());
    assertEquals(expected.translateEscapes(), err.toString(StandardCharsets.UTF_8));
  }

  private static Console console(Terminal terminal, Map<String, String> environment) {
    OutputStream none = OutputStream.nullOutputStream();
    return new Console(
        new Streams(InputStream.nullInputStream(), none, none, terminal, environment));
  }
}
