package org.inquit.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.inquit.article.Article;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Statement;

/** Compares two versions of one article; statements are matched by kind and words. */
final class ArticleDiff {
  private final AnnotatedArticle before;
  private final AnnotatedArticle after;
  private final List<Change> changes = new ArrayList<>();

  ArticleDiff(AnnotatedArticle before, AnnotatedArticle after) {
    this.before = before;
    this.after = after;
  }

  /** The article itself, where any of its own fields differ, then its statements. */
  List<Change> changes() {
    article();
    statements();
    return changes;
  }

  private void article() {
    Article one = before.article();
    Article other = after.article();
    List<String> details = new ArrayList<>();
    compare("title", one.title(), other.title(), details);
    compare("source", one.source(), other.source(), details);
    compare("author", one.author(), other.author(), details);
    compare("url", one.url(), other.url(), details);
    compare("published", one.published(), other.published(), details);
    compare("language", one.language(), other.language(), details);
    compare("dateline", one.dateline(), other.dateline(), details);
    compare("tags", one.tags(), other.tags(), details);
    compare("origin", one.origin(), other.origin(), details);
    if (!one.body().equals(other.body())) {
      details.add("body");
    }
    String id = other.id();
    changes.add(new Change(Subject.ARTICLES, Change.Kind.CHANGED, id, other.title(), details));
  }

  private void statements() {
    Map<String, List<Statement>> left = new HashMap<>();
    for (Statement statement : before.statements()) {
      left.computeIfAbsent(key(statement, before), k -> new ArrayList<>()).add(statement);
    }
    List<Statement> gained = new ArrayList<>();
    for (Statement statement : after.statements()) {
      List<Statement> same = left.getOrDefault(key(statement, after), List.of());
      if (same.isEmpty()) {
        gained.add(statement);
      } else {
        pair(same.removeFirst(), statement);
      }
    }
    for (Statement statement : before.statements()) {
      if (left.getOrDefault(key(statement, before), List.of()).contains(statement)) {
        changes.add(change(Change.Kind.LOST, statement, before, List.of()));
      }
    }
    gained.forEach(s -> changes.add(change(Change.Kind.GAINED, s, after, List.of())));
  }

  private void pair(Statement one, Statement other) {
    List<String> details = new ArrayList<>();
    compare("speaker", name(one.speaker()), name(other.speaker()), details);
    compare("tier", one.tier(), other.tier(), details);
    compare("behalf", one.behalf(), other.behalf(), details);
    compare("said", one.said(), other.said(), details);
    compare("cue", one.cue(), other.cue(), details);
    if (!details.isEmpty()) {
      changes.add(change(Change.Kind.CHANGED, other, after, details));
    }
  }

  private static String key(Statement statement, AnnotatedArticle in) {
    return statement.kind() + " " + statement.text(in.article().body());
  }

  private static String name(Statement.Speaker speaker) {
    return speaker == null ? null : Objects.requireNonNullElse(speaker.name(), speaker.surface());
  }

  private static void compare(String field, Object one, Object other, List<String> details) {
    if (!Objects.equals(one, other)) {
      details.add(field + ": " + shown(one) + " -> " + shown(other));
    }
  }

  private static String shown(Object value) {
    return switch (value) {
      case null -> "none";
      case Statement.Behalf behalf -> behalf.name();
      case Statement.Said said -> said.value() + " (" + said.basis() + ")";
      case Statement.Cue cue -> cue.text();
      case org.inquit.article.Published published -> published.value().toString();
      default -> value.toString();
    };
  }

  static Change change(
      Change.Kind kind, Statement statement, AnnotatedArticle in, List<String> details) {
    return new Change(
        Subject.STATEMENTS, kind, statement.id(), statement.text(in.article().body()), details);
  }
}
