package org.inquit.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.inquit.article.Article;
import org.inquit.article.Outcome;
import org.inquit.article.Rejection;

/**
 * Judges records in the order of the input: an article whose id and text came before is a
 * duplicate, one with the same id and another text gets an id of its own.
 */
final class Intake {
  private final BuildListener listener;
  private final Map<String, byte[]> seen = new HashMap<>();
  private long indexed;
  private long empty;
  private long duplicates;
  private long rejected;

  Intake(BuildListener listener) {
    this.listener = listener;
  }

  /** The article to index, or nothing. */
  Optional<Article> judge(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read read -> admit(read.article());
      case Outcome.Rejected no -> {
        reject(no.rejection());
        yield Optional.empty();
      }
    };
  }

  private Optional<Article> admit(Article article) {
    byte[] digest = digest(article);
    byte[] before = seen.putIfAbsent(article.id(), digest);
    if (before == null) {
      return accepted(article);
    }
    String ownId = article.id() + "~" + HexFormat.of().formatHex(digest, 0, 4);
    if (Arrays.equals(before, digest) || seen.putIfAbsent(ownId, digest) != null) {
      reject(
          new Rejection(
              article.origin(), 0, Rejection.Kind.DUPLICATE, "the same text as " + article.id()));
      return Optional.empty();
    }
    return accepted(renamed(article, ownId));
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

  private static byte[] digest(Article article) {
    byte[] body = article.body().getBytes(StandardCharsets.UTF_8);
    byte[] title = String.valueOf(article.title()).getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(Fingerprint.digest(title, body), 16);
  }

  private static Article renamed(Article a, String id) {
    return new Article(
        id,
        a.origin(),
        a.url(),
        a.title(),
        a.source(),
        a.author(),
        a.language(),
        a.published(),
        a.dateline(),
        a.tags(),
        a.body());
  }

  long indexed() {
    return indexed;
  }

  BuildReport report(Manifest manifest, boolean live) {
    long records = indexed + empty + duplicates + rejected;
    return new BuildReport(manifest, live, records, indexed, empty, duplicates, rejected);
  }
}
