package org.inquit.cli;

import org.inquit.article.Article;
import org.inquit.article.Rejection;
import org.inquit.index.BuildListener;

/**
 * Tells how far a build is: a line that renews itself on a terminal, now and then a line elsewhere.
 */
final class Progress implements BuildListener, AutoCloseable {
  private static final int BETWEEN_LINES = 10_000;
  private static final int BETWEEN_RENEWALS = 20;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Console console;
  private final boolean renews;
  private long articles;
  private long leftOut;

  Progress(Console console) {
    this.console = console;
    this.renews = console.terminal().err() && !"dumb".equals(console.variable("TERM"));
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
    long records = articles + leftOut;
    if (renews && records % BETWEEN_RENEWALS == 0) {
      console.err().print(CLEAR_LINE + line());
      console.err().flush();
    } else if (!renews && records % BETWEEN_LINES == 0) {
      console.tell(line());
    }
  }

  private String line() {
    return "%,d articles read, %,d left out".formatted(articles, leftOut);
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
