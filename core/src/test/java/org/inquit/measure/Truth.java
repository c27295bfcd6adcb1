package org.inquit.measure;

import java.util.List;
import java.util.Locale;
import org.inquit.article.Article;
import org.inquit.article.Published;
import org.inquit.date.DateSpan;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.DateMention;
import org.inquit.extraction.Entity;
import org.inquit.extraction.Statement;
import org.inquit.fixtures.Expected;
import org.inquit.text.Span;

/** What was expected of an article, in the values of the product, as if all had been understood. */
record Truth(Expected expected) {
  /** The article as if it had been read well. */
  Article article() {
    return new Article(
        expected.id(),
        expected.id(),
        null,
        expected.title(),
        expected.source(),
        expected.author(),
        "en",
        published(),
        null,
        expected.tags(),
        List.of(),
        expected.body());
  }

  /** The article as if everything in it had been found. */
  AnnotatedArticle annotated() {
    return new AnnotatedArticle(
        article(),
        expected.statements().stream().map(Truth::statement).toList(),
        expected.people().stream().map(Truth::entity).toList(),
        expected.organizations().stream().map(Truth::entity).toList(),
        expected.dates().stream().map(Truth::date).toList());
  }

  private Published published() {
    Expected.When when = expected.published();
    return when == null
        ? null
        : new Published(DateSpan.parse(when.value()), Published.Basis.METADATA, null);
  }

  private static Statement statement(Expected.Statement in) {
    List<Span> content = in.content().stream().map(Truth::span).toList();
    String behalf = in.behalf();
    return new Statement(
        in.id(),
        Statement.Kind.valueOf(in.kind().toUpperCase(Locale.ROOT)),
        content,
        null,
        speaker(in.speaker(), content.getFirst()),
        behalf == null ? null : new Statement.Behalf(behalf, behalf),
        said(in.said()),
        "truth",
        1);
  }

  private static Statement.Speaker speaker(Expected.Speaker in, Span near) {
    return in == null
        ? null
        : new Statement.Speaker(
            in.name(),
            in.surface(),
            new Span(near.start(), near.start()),
            Statement.Tier.valueOf(in.tier().toUpperCase(Locale.ROOT)),
            List.of(in.surface()));
  }

  private static Statement.Said said(Expected.When in) {
    return in == null
        ? null
        : new Statement.Said(
            DateSpan.parse(in.value()),
            Statement.Said.Basis.valueOf(in.basis().toUpperCase(Locale.ROOT)));
  }

  private static Entity entity(Expected.Entity in) {
    return new Entity(in.name(), in.mentions().stream().map(Truth::span).toList());
  }

  private static DateMention date(Expected.Date in) {
    return new DateMention(span(in.range()), in.value(), in.basis().equals("relative"));
  }

  private static Span span(Expected.Range in) {
    return new Span(in.start(), in.end());
  }
}
