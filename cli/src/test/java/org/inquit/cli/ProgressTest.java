package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.inquit.article.Article;
import org.inquit.article.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
  private static final Article ARTICLE =
      new Article(
          "1", "-", null, null, null, null, "en", null, null, List.of(), List.of(), "Rain.");
  private static final String CLEAR = "\r\u001b[K";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long millis;
  private double share = Double.NaN;

  @Test
  void writesALineEveryTenSecondsElsewhere() {
    try (Progress progress = progress(false, "xterm", 80)) {
      for (int i = 0; i < 250; i++) {
        read(progress, 100);
      }
    }
    assertEquals(
        """
        inquit: 100 articles read, 0 left out, 10 a second
        inquit: 200 articles read, 0 left out, 10 a second
        """,
        told());
  }

  @Test
  void writesNothingOfAShortBuild() {
    try (Progress progress = progress(false, "xterm", 80)) {
      for (int i = 0; i < 99_000; i++) {
        read(progress, 0);
      }
    }
    assertEquals("", told());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.5    | 10000   | 50 %, 1 article read, 0 left out, 0 a second, 0:10 left
          0.25   | 60000   | 25 %, 1 article read, 0 left out, 0 a second, 3:00 left
          0.01   | 100000  | 1 %, 1 article read, 0 left out, 0 a second, 2:45:00 left
          0      | 10000   | 0 %, 1 article read, 0 left out, 0 a second
          1      | 10000   | 100 %, 1 article read, 0 left out, 0 a second, 0:00 left
          NaN    | 10000   | 1 article read, 0 left out, 0 a second
          """)
  void tellsTheTimeThatIsLeft(double done, long after, String line) {
    share = done;
    try (Progress progress = progress(false, "xterm", 80)) {
      read(progress, after);
    }
    assertEquals("inquit: " + line + "\n", told());
  }

  @Test
  void renewsABarOnATerminal() {
    share = 0.5;
    try (Progress progress = progress(true, "xterm", 80)) {
      for (int i = 0; i < 4; i++) {
        read(progress, 60);
      }
    }
    String bar = CLEAR + "[##########          ] 50 %, ";
    assertEquals(
        bar
            + "2 articles read, 0 left out, 17 a second"
            + bar
            + "4 articles read, 0 left out, 17 a second"
            + CLEAR,
        told());
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.04, 0", "0.05, 1", "0.999, 19", "1, 20"})
  void theBarFillsUp(double done, int filled) {
    share = done;
    try (Progress progress = progress(true, "xterm", 80)) {
      read(progress, 200);
    }
    assertTrue(
        told().startsWith(CLEAR + "[" + "#".repeat(filled) + " ".repeat(20 - filled) + "] "),
        told());
  }

  @Test
  void theBarNeverBreaksTheLine() {
    share = 0.5;
    for (int width = 20; width < 120; width += 7) {
      err.reset();
      try (Progress progress = progress(true, "xterm", width)) {
        read(progress, 5000);
      }
      for (String line : told().split("\r\u001b\\[K")) {
        assertTrue(line.length() < width, width + ": " + line);
      }
    }
  }

  @Test
  void withoutASizeThereIsNoBar() {
    try (Progress progress = progress(true, "xterm", 80)) {
      read(progress, 2000);
    }
    assertEquals(CLEAR + "1 article read, 0 left out, 1 a second" + CLEAR, told());
  }

  @Test
  void aDumbTerminalGetsLines() {
    try (Progress progress = progress(true, "dumb", 80)) {
      read(progress, 10_000);
    }
    assertEquals("inquit: 1 article read, 0 left out, 0 a second\n", told());
  }

  @Test
  void tellsWhatIsLeftOutButNotDuplicates() {
    try (Progress progress = progress(false, "xterm", 80)) {
      progress.rejected(new Rejection("a.txt", 3, Rejection.Kind.REJECTED, "broken"));
      progress.rejected(new Rejection("b.txt", 0, Rejection.Kind.DUPLICATE, "known"));
      progress.rejected(new Rejection("c.txt", 0, Rejection.Kind.EMPTY, "holds no text"));
      read(progress, 10_000);
    }
    assertEquals(
        """
        inquit: a.txt:3: broken
        inquit: c.txt: holds no text
        inquit: 1 article read, 3 left out, 0 a second
        """,
        told());
  }

  @Test
  void aRejectionDoesNotStandInTheBar() {
    share = 0.5;
    try (Progress progress = progress(true, "xterm", 80)) {
      read(progress, 1000);
      err.reset();
      progress.rejected(new Rejection("a.txt", 3, Rejection.Kind.REJECTED, "broken"));
    }
    assertEquals(CLEAR + "inquit: a.txt:3: broken\n" + CLEAR, told());
  }

  private void read(Progress progress, long after) {
    millis += after;
    progress.indexed(ARTICLE);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private Progress progress(boolean terminal, String term, int width) {
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            err,
            new Terminal(terminal, terminal, width),
            Map.of("TERM", term));
    return new Progress(new Console(streams), () -> share, () -> millis * 1_000_000);
  }
}
