package org.inquit.index;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;
import org.inquit.article.Article;
import org.inquit.article.Dateline;
import org.inquit.article.Published;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.DateMention;
import org.inquit.extraction.Entity;
import org.inquit.text.Span;

/** An annotated article as bytes, its body apart. */
final class RecordCodec {
  /** The schema that brought them. */
  private static final int CAPTIONS = 2;

  private RecordCodec() {}

  static byte[] encode(AnnotatedArticle annotated) {
    RecordOutput out = new RecordOutput();
    article(out, annotated.article());
    out.list(annotated.statements(), StatementCodec::write);
    out.list(annotated.people(), RecordCodec::entity);
    out.list(annotated.organizations(), RecordCodec::entity);
    out.list(annotated.dates(), RecordCodec::date);
    return out.toByteArray();
  }

  /**
   * The article whose record and body are stored in a document of the index.
   *
   * @throws ArchiveException where they are none
   */
  static AnnotatedArticle decode(Document stored) {
    return decode(record(stored), stored.get(Schema.STORED_BODY.field()));
  }

  private static BytesRef record(Document stored) {
    BytesRef record = stored.getBinaryValue(Schema.RECORD.field());
    if (record == null) {
      throw new ArchiveException("an article lacks its record; run verify");
    }
    return record;
  }

  /**
   * The article alone, which stands first in its record, whatever the rest looks like.
   *
   * @param schema of the archive
   * @throws ArchiveException where there is none
   */
  static Article article(Document stored, int schema) {
    String body = stored.get(Schema.STORED_BODY.field());
    return read(record(stored), in -> article(in, body, schema));
  }

  /**
   * @throws ArchiveException where the bytes are no record
   */
  static AnnotatedArticle decode(BytesRef record, String body) {
    return read(record, in -> annotated(in, body));
  }

  private static <T> T read(BytesRef record, Function<RecordInput, T> reader) {
    try {
      return reader.apply(new RecordInput(record.bytes, record.offset, record.length));
    } catch (ArchiveException e) {
      throw e;
    } catch (RuntimeException e) {
      // The values refuse what no writer wrote: an interval that ends before it begins, say.
      throw new ArchiveException("a record of the archive is damaged; run verify", e);
    }
  }

  private static AnnotatedArticle annotated(RecordInput in, String body) {
    return new AnnotatedArticle(
        article(in, body, Manifest.SCHEMA),
        in.list(StatementCodec::read),
        in.list(RecordCodec::entity),
        in.list(RecordCodec::entity),
        in.list(RecordCodec::date));
  }

  private static void article(RecordOutput out, Article article) {
    out.string(article.id());
    out.string(article.origin());
    out.string(article.url());
    out.string(article.title());
    out.string(article.source());
    out.string(article.author());
    out.string(article.language());
    out.optional(article.published(), RecordCodec::published);
    out.optional(
        article.dateline(),
        (o, dateline) -> {
          o.string(dateline.place());
          o.string(dateline.agency());
        });
    out.list(article.tags(), RecordOutput::string);
    out.list(article.captions(), RecordOutput::string);
  }

  private static Article article(RecordInput in, String body, int schema) {
    return new Article(
        in.string(),
        in.string(),
        in.string(),
        in.string(),
        in.string(),
        in.string(),
        in.string(),
        in.optional(RecordCodec::published),
        in.optional(i -> new Dateline(i.string(), i.string())),
        in.list(RecordInput::string),
        schema < CAPTIONS ? List.of() : in.list(RecordInput::string),
        body);
  }

  private static void published(RecordOutput out, Published published) {
    out.dates(published.value());
    out.constant(published.basis());
    out.string(published.text());
  }

  private static Published published(RecordInput in) {
    return new Published(in.dates(), in.constant(Published.Basis.values()), in.string());
  }

  private static void entity(RecordOutput out, Entity entity) {
    out.string(entity.name());
    out.list(entity.mentions(), RecordOutput::span);
  }

  private static Entity entity(RecordInput in) {
    return new Entity(in.string(), in.list(RecordInput::span));
  }

  private static void date(RecordOutput out, DateMention date) {
    out.span(date.span());
    out.string(date.value());
    out.number(date.relative() ? 1 : 0);
  }

  private static DateMention date(RecordInput in) {
    Span span = in.span();
    return new DateMention(span, in.string(), in.number() == 1);
  }
}
