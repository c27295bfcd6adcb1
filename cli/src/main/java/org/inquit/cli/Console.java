package org.inquit.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.inquit.search.Archive;

/** The streams of a run, dressed for writing text. */
final class Console {
  /** When words are coloured. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  private final Streams streams;
  private final Archive archive;
  private final OutputStream out;
  private final PrintStream err;

  Console(Streams streams) {
    this(streams, null);
  }

  /**
   * Of a command within a shell.
   *
   * @param archive what the shell holds open, or {@code null}
   */
  Console(Streams streams, Archive archive) {
    this.streams = streams;
    this.archive = archive;
    this.out = new BufferedOutputStream(streams.out(), 1 << 16);
    this.err = new PrintStream(streams.err(), true, StandardCharsets.UTF_8);
  }

  /** The same streams with other variables of the environment, behind what is written. */
  Streams streams(Map<String, String> variables) {
    Map<String, String> environment = new HashMap<>(streams.environment());
    environment.putAll(variables);
    return new Streams(
        InputStream.nullInputStream(), streams.out(), streams.err(), terminal(), environment);
  }

  /** What a shell holds open, or {@code null}. */
  Archive archive() {
    return archive;
  }

  InputStream in() {
    return streams.in();
  }

  /** For data; what is written is kept back until {@link #flush}. */
  OutputStream out() {
    return out;
  }

  /** Writes a line of data. */
  void line(String text) throws IOException {
    out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  void flush() throws IOException {
    out.flush();
  }

  /** Tells the person something that is no data; what it quotes of inputs is made safe. */
  void tell(String text) {
    String told = "inquit: " + Paper.safe(text);
    if (terminal().err()) {
      Paper paper = new Paper(terminal().width(), Ink.PLAIN);
      told.lines().forEach(line -> err.print(fitting(line, paper)));
    } else {
      err.println(told);
    }
  }

  /** A line that fits as it is: a caret stays below its place. */
  private static String fitting(String line, Paper paper) {
    return Columns.of(line) <= paper.columns() ? line + "\n" : paper.wrap(line, "");
  }

  /** Writes to standard error as it is. */
  PrintStream err() {
    return err;
  }

  Terminal terminal() {
    return streams.terminal();
  }

  /** A variable of the environment, or {@code null} where it is empty or not set. */
  String variable(String name) {
    String value = streams.environment().get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  /** Whether data may be coloured: {@code NO_COLOR} and a dumb terminal say no. */
  boolean colored(Color when) {
    return switch (when) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          terminal().out() && variable("NO_COLOR") == null && !"dumb".equals(variable("TERM"));
    };
  }
}
