package org.inquit.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.inquit.article.Article;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.DateMention;
import org.inquit.extraction.Entity;
import org.inquit.extraction.Statement;
import org.inquit.index.copies.CopyKind;

/** An article's documents: its statements, then itself, as a block join wants them. */
final class ArticleBlock {
  private static final BitSetProducer ENDS = new QueryBitSetProducer(Schema.Level.ends());

  private final AnnotatedArticle annotated;
  private final Article article;
  private final Origin origin;

  /**
   * What an article was made from.
   *
   * @param digest of the raw record, or {@code null} where there was none
   * @param edges of the body as it was read, or {@code null} where it was not cleaned
   * @param body as it was read, or {@code null} where all of it is kept
   */
  record Origin(byte[] digest, byte[] edges, String body) {
    static final Origin UNKNOWN = new Origin(null, null, null);
  }

  ArticleBlock(AnnotatedArticle annotated, Origin origin) {
    this.annotated = annotated;
    this.origin = origin;
    this.article = annotated.article();
  }

  /** Finds all documents of the article with this id. */
  static Query[] of(String id) {
    Query article = new TermQuery(new Term(Schema.ARTICLE.field(), id));
    return new Query[] {new ToChildBlockJoinQuery(article, ENDS), article};
  }

  List<Document> documents() {
    List<Document> block = new ArrayList<>(annotated.statements().size() + 1);
    for (int i = 0; i < annotated.statements().size(); i++) {
      block.add(statement(annotated.statements().get(i), i));
    }
    block.add(article());
    return block;
  }

  private Document statement(Statement statement, int ordinal) {
    Fields to = new Fields();
    to.token(Schema.LEVEL, Schema.Level.STATEMENT.name());
    to.token(Schema.STATEMENT, statement.id());
    to.number(Schema.ORDINAL, ordinal);
    to.text(Schema.WORDS, statement.text(article.body()));
    to.bytes(Schema.SKETCH, CopyKind.STATEMENTS.sketch(statement.text(article.body())));
    to.number(Schema.COPIES, 0);
    to.text(Schema.CONTEXT, Context.of(statement.whole(), article.body()).in(article.body()));
    to.token(Schema.KIND, statement.kind().toString());
    to.token(Schema.TIER, statement.tier().toString());
    annotated.speakers(statement).forEach(name -> to.token(Schema.SPEAKER, name));
    ifAny(statement.speaker(), speaker -> to.text(Schema.ROLE, Descriptions.of(speaker)));
    ifAny(statement.behalf(), behalf -> to.token(Schema.BEHALF, behalf.name()));
    ifAny(statement.behalf(), behalf -> to.text(Schema.ROLE, Descriptions.of(behalf)));
    ifAny(statement.said(), said -> to.days(Schema.SAID, said.value()));
    ifAny(article.published(), published -> to.days(Schema.PUBLISHED, published.value()));
    for (Entity organization : annotated.organizations()) {
      if (organization.mentions().stream().anyMatch(statement.whole()::overlaps)) {
        to.token(Schema.MENTION, organization.name());
      }
    }
    times(to, date -> statement.content().stream().anyMatch(date.span()::overlaps));
    return to.document();
  }

  private void times(Fields to, Predicate<DateMention> wanted) {
    annotated.dates().stream()
        .filter(wanted)
        .map(DateMention::days)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(days -> to.time(Schema.TIMES, days));
  }

  private Document article() {
    Fields to = new Fields();
    to.token(Schema.LEVEL, Schema.Level.ARTICLE.name());
    to.token(Schema.ARTICLE, article.id());
    to.text(Schema.BODY, article.body());
    to.bytes(Schema.SKETCH, CopyKind.ARTICLES.sketch(article.body()));
    to.number(Schema.COPIES, 0);
    to.text(Schema.LEAD, Context.lead(article.body()).in(article.body()));
    ifAny(article.title(), title -> to.text(Schema.TITLE, title));
    ifAny(article.source(), source -> to.text(Schema.SOURCE, source));
    ifAny(article.source(), source -> to.token(Schema.SOURCE_NAME, source));
    ifAny(article.author(), author -> to.text(Schema.AUTHOR, author));
    ifAny(article.language(), language -> to.token(Schema.LANGUAGE, language));
    ifAny(article.url(), url -> to.token(Schema.URL, url));
    ifAny(article.published(), published -> to.days(Schema.PUBLISHED, published.value()));
    if (article.dateline() != null) {
      ifAny(article.dateline().place(), place -> to.text(Schema.PLACE, place));
    }
    article.captions().forEach(caption -> to.text(Schema.CAPTION, caption));
    article.tags().forEach(tag -> to.text(Schema.TAG, tag));
    article.tags().forEach(tag -> to.token(Schema.TAG_NAME, tag));
    annotated.people().forEach(person -> to.token(Schema.PERSON, person.name()));
    annotated.organizations().forEach(org -> to.token(Schema.ORGANIZATION, org.name()));
    times(to, date -> true);
    byte[] record = RecordCodec.encode(annotated);
    to.bytes(Schema.DIGEST, ArticleDigest.of(article, origin.digest, record).stored());
    ifAny(origin.edges, edges -> to.bytes(Schema.EDGES, edges));
    ifAny(origin.body, body -> to.stored(Schema.STORED_READ, body));
    to.stored(Schema.RECORD, record);
    to.stored(Schema.STORED_BODY, article.body());
    return to.document();
  }

  private static <T> void ifAny(T value, Consumer<T> use) {
    if (value != null) {
      use.accept(value);
    }
  }
}
