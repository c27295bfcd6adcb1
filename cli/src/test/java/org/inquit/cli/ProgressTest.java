package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.inquit.article.Article;
import org.inquit.article.Rejection;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final Article ARTICLE =
      new Article("1", "-", null, null, null, null, "en", null, null, List.of(), "Rain.");

  @Test
  void writesPlainLinesNowAndThen() {
    assertEquals("inquit: 10,000 articles read, 0 left out\n", told(false, "xterm", 10_001));
    assertEquals("", told(false, "xterm", 9_999));
  }

  @Test
  void renewsOneLineOnATerminal() {
    assertEquals("\r\u001b[K20 articles read, 0 left out\r\u001b[K", told(true, "xterm", 30));
  }

  @Test
  void writesPlainLinesOnADumbTerminal() {
    assertEquals("", told(true, "dumb", 30));
  }

  @Test
  void tellsWhatIsLeftOutButNotDuplicates() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (Progress progress = progress(err, false, "xterm")) {
      progress.rejected(new Rejection("a.txt", 3, Rejection.Kind.REJECTED, "broken"));
      progress.rejected(new Rejection("b.txt", 0, Rejection.Kind.DUPLICATE, "known"));
    }
    assertEquals("inquit: a.txt:3: broken\n", err.toString(StandardCharsets.UTF_8));
  }

  private static String told(boolean terminal, String term, int articles) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (Progress progress = progress(err, terminal, term)) {
      for (int i = 0; i < articles; i++) {
        progress.indexed(ARTICLE);
      }
    }
    return err.toString(StandardCharsets.UTF_8);
  }

  private static Progress progress(ByteArrayOutputStream err, boolean terminal, String term) {
    return new Progress(
        new Console(
            new Streams(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                err,
                new Terminal(terminal, terminal, 80),
                Map.of("TERM", term))));
  }
}
