package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.InputStream;
import java.io.OutputStream;
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

  private static Console console(Terminal terminal, Map<String, String> environment) {
    OutputStream none = OutputStream.nullOutputStream();
    return new Console(
        new Streams(InputStream.nullInputStream(), none, none, terminal, environment));
  }
}
