package org.inquit.index;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inquit.article.Article;
import org.inquit.article.Outcome;
import org.inquit.article.Rejection;

/**
 * Judges records in the order of the input: an article whose id and text came before is a
 * duplicate, one with the same id and another text gets an id of its own.
 */
final class Intake {
  /** What {@link #ownId} puts behind an id. */
  private static final Pattern OWN_ID = Pattern.compile("~[0-9a-f]{8}$");

  private final BuildListener listener;
  private Map<String, ByteBuffer> seen = new HashMap<>();
  private long indexed;
  private long unchanged;
  private long empty;
  private long duplicates;
  private long rejected;

  Intake(BuildListener listener) {
    this.listener = listener;
  }

  /**
   * The article to index, or nothing.
   *
   * @param line where the record begins, 0 where lines mean nothing
   */
  Optional<Article> judge(Outcome outcome, long line) {
    return switch (outcome) {
      case Outcome.Read read -> admit(read.article(), line);
      case Outcome.Rejected no -> {
        reject(no.rejection());
        yield Optional.empty();
      }
    };
  }

  /** Whether an article of the generation before would be admitted under the id that it has. */
  boolean keep(Prior.Entry entry) {
    String given = OWN_ID.matcher(entry.id()).replaceFirst("");
    String id = seen.containsKey(given) ? ownId(given, entry.text()) : given;
    if (!id.equals(entry.id()) || entry.text().equals(seen.get(given)) || seen.containsKey(id)) {
      return false;
    }
    seen.put(id, entry.text());
    unchanged++;
    listener.unchanged(id);
    return true;
  }

  /** No record follows: what was seen of each is let go, as it takes much room. */
  void end() {
    seen = Map.of();
  }

  private Optional<Article> admit(Article article, long line) {
    ByteBuffer text = ByteBuffer.wrap(ArticleDigest.text(article));
    ByteBuffer before = seen.putIfAbsent(article.id(), text);
    if (before == null) {
      return accepted(article);
    }
    String ownId = ownId(article.id(), text);
    if (before.equals(text) || seen.putIfAbsent(ownId, text) != null) {
      reject(
          new Rejection(
              article.origin(),
              line,
              Rejection.Kind.DUPLICATE,
              "the same text as " + article.id()));
      return Optional.empty();
    }
    return accepted(article.named(ownId));
  }

  private static String ownId(String id, ByteBuffer text) {
    return "%s~%08x".formatted(id, text.getInt(0));
  }

  private Optional<Article> accepted(Article article) {
    indexed++;
    listener.indexed(article);
    return Optional.of(article);
  }

  private void reject(Rejection rejection) {
    switch (rejection.kind()) {
      case EMPTY -> empty++;
      case DUPLICATE -> duplicates++;
      case REJECTED -> rejected++;
    }
    listener.rejected(rejection);
  }

  long indexed() {
    return indexed;
  }

  long unchanged() {
    return unchanged;
  }

  BuildReport report(Manifest manifest, boolean live) {
    long records = indexed + unchanged + empty + duplicates + rejected;
    return new BuildReport(
        manifest, live, records, indexed, unchanged, empty, duplicates, rejected);
  }
}
