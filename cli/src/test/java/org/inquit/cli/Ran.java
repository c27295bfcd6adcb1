package org.inquit.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What a run of the program left behind.
 *
 * @param status the exit status
 * @param out standard output
 * @param err standard error
 */
record Ran(int status, String out, String err) {
  static Ran with(String... words) {
    return fed("", words);
  }

  /** With {@code input} on standard input. */
  static Ran fed(String input, String... words) {
    return at(Terminal.NONE, Map.of(), input, words);
  }

  static Ran at(Terminal terminal, Map<String, String> environment, String input, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    int status = new Program(new Streams(in, out, err, terminal, environment)).run(words);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
