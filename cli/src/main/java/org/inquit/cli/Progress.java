package org.inquit.cli;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import org.inquit.article.Article;
import org.inquit.article.Rejection;
import org.inquit.index.BuildListener;

/**
 * Tells how far a build is: a bar that renews itself on a terminal, a line now and then elsewhere.
 */
final class Progress implements BuildListener, AutoCloseable {
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
  private static final Duration BETWEEN_RENEWALS = Duration.ofMillis(100);

  /** Before, a guess at the time left would be wild. */
  private static final Duration MEASURED = Duration.ofSeconds(2);

  private static final int BAR = 20;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Console console;
  private final DoubleSupplier share;
  private final LongSupplier clock;
  private final boolean renews;
  private final long began;
  private long told;
  private long articles;
  private long leftOut;

  /**
   * @param share how much is done, from 0 to 1; not a number where that is unknown
   * @param clock in nanoseconds, from any beginning
   */
  Progress(Console console, DoubleSupplier share, LongSupplier clock) {
    this.console = console;
    this.share = share;
    this.clock = clock;
    this.renews = console.terminal().err() && !"dumb".equals(console.variable("TERM"));
    this.began = clock.getAsLong();
    this.told = began;
  }

  @Override
  public void indexed(Article article) {
    articles++;
    show();
  }

  @Override
  public void rejected(Rejection rejection) {
    leftOut++;
    if (rejection.kind() != Rejection.Kind.DUPLICATE) {
      clear();
      console.tell(rejection.toString());
    }
    show();
  }

  private void show() {
    long now = clock.getAsLong();
    Duration pause = renews ? BETWEEN_RENEWALS : BETWEEN_LINES;
    if (now - told < pause.toNanos()) {
      return;
    }
    told = now;
    if (renews) {
      String line = bar() + line(now - began);
      int room = Math.max(1, console.terminal().width() - 1);
      console.err().print(CLEAR_LINE + line.substring(0, Math.min(room, line.length())));
      console.err().flush();
    } else {
      console.tell(line(now - began));
    }
  }

  private String bar() {
    double done = share.getAsDouble();
    if (Double.isNaN(done)) {
      return "";
    }
    int filled = (int) (BAR * done);
    return "[" + "#".repeat(filled) + " ".repeat(BAR - filled) + "] ";
  }

  private String line(long nanos) {
    double done = share.getAsDouble();
    double seconds = nanos / 1e9;
    String line =
        "%s read, %,d left out, %,d a second"
            .formatted(
                Counted.of(articles, "article"),
                leftOut,
                Math.round((articles + leftOut) / Math.max(seconds, 0.001)));
    if (Double.isNaN(done)) {
      return line;
    }
    boolean measured = nanos >= MEASURED.toNanos() && done > 0;
    return "%d %%, %s%s"
        .formatted((int) (100 * done), line, measured ? left(seconds * (1 - done) / done) : "");
  }

  /** {@code , 1:05 left} or {@code , 2:00:00 left}. */
  private static String left(double seconds) {
    Duration left = Duration.ofSeconds(Math.round(seconds));
    return left.toHours() > 0
        ? ", %d:%02d:%02d left"
            .formatted(left.toHours(), left.toMinutesPart(), left.toSecondsPart())
        : ", %d:%02d left".formatted(left.toMinutes(), left.toSecondsPart());
  }

  private void clear() {
    if (renews) {
      console.err().print(CLEAR_LINE);
    }
  }

  @Override
  public void close() {
    clear();
  }
}
