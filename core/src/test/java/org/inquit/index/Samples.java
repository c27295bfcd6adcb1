package org.inquit.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.inquit.article.Article;
import org.inquit.article.Published;
import org.inquit.date.DateSpan;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.DateMention;
import org.inquit.extraction.Entity;
import org.inquit.extraction.Statement;
import org.inquit.text.Span;

/**
 * An article for tests, its statements marked in the body: {@code [[Who|when: what]]} is a
 * statement, {@code Who} and {@code when} being left out of the body; {@code when} may be empty.
 */
public final class Samples {
  private final String id;
  private final StringBuilder body = new StringBuilder();
  private final List<Statement> statements = new ArrayList<>();
  private String title;
  private String source;
  private String published;
  private final List<String> people = new ArrayList<>();
  private final List<String> organizations = new ArrayList<>();
  private final List<String> dates = new ArrayList<>();

  private Samples(String id) {
    this.id = id;
  }

  public static Samples article(String id) {
    return new Samples(id);
  }

  public Samples title(String headline) {
    title = headline;
    return this;
  }

  public Samples source(String outlet) {
    source = outlet;
    return this;
  }

  public Samples published(String date) {
    published = date;
    return this;
  }

  /** A person whom the body names. */
  public Samples person(String name) {
    people.add(name);
    return this;
  }

  /** An organization that the body names. */
  public Samples organization(String name) {
    organizations.add(name);
    return this;
  }

  /** A date that the body names, in this form wherever it stands. */
  public Samples date(String value) {
    dates.add(value);
    return this;
  }

  /** Adds a text, its statements marked. */
  public Samples text(String marked) {
    int at = 0;
    for (int open = marked.indexOf("[["); open >= 0; open = marked.indexOf("[[", at)) {
      body.append(marked, at, open);
      int close = marked.indexOf("]]", open);
      statement(marked.substring(open + 2, close));
      at = close + 2;
    }
    body.append(marked, at, marked.length());
    return this;
  }

  private void statement(String marked) {
    int bar = marked.indexOf('|');
    int colon = marked.indexOf(':', bar);
    String[] who = marked.substring(0, bar).split("@");
    String when = marked.substring(bar + 1, colon);
    String words = marked.substring(colon + 1).strip();
    Span content = new Span(body.length(), body.length() + words.length());
    body.append(words);
    Statement.Speaker speaker =
        who[0].isEmpty()
            ? null
            : new Statement.Speaker(
                who[0], who[0], new Span(0, 0), Statement.Tier.NAME, List.of(who[0]));
    statements.add(
        new Statement(
            id + "-" + (statements.size() + 1),
            words.startsWith("\"") ? Statement.Kind.DIRECT : Statement.Kind.REPORTED,
            List.of(content),
            null,
            speaker,
            who.length > 1 ? new Statement.Behalf(who[1], who[1]) : null,
            when.isEmpty()
                ? null
                : new Statement.Said(DateSpan.parse(when), Statement.Said.Basis.TEXT),
            "sample",
            1));
  }

  public AnnotatedArticle build() {
    Published date =
        published == null
            ? null
            : new Published(
                DateSpan.day(LocalDate.parse(published)), Published.Basis.HEADER, published);
    String text = body.toString();
    Article article =
        new Article(
            id,
            id + ".txt",
            null,
            title,
            source,
            null,
            "en",
            date,
            null,
            List.of(),
            List.of(),
            text);
    return new AnnotatedArticle(
        article, statements, entities(text, people), entities(text, organizations), dates(text));
  }

  private static List<Entity> entities(String text, List<String> names) {
    return names.stream().map(name -> new Entity(name, mentions(text, name))).toList();
  }

  private List<DateMention> dates(String text) {
    return dates.stream()
        .flatMap(
            date -> mentions(text, date).stream().map(span -> new DateMention(span, date, false)))
        .toList();
  }

  private static List<Span> mentions(String text, String name) {
    List<Span> spans = new ArrayList<>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      spans.add(new Span(at, at + name.length()));
    }
    return spans;
  }
}
