package org.inquit.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;
import org.inquit.article.Article;
import org.inquit.article.Outcome;
import org.inquit.article.RawRecord;
import org.inquit.article.Rejection;

/**
 * An article that an archive stores.
 *
 * @param origin where it stands, for one that is damaged
 * @param schema of the archive
 * @param kept its document
 * @param stored its digest, or {@code null} where the archive keeps none
 * @param verbatim whether its body was taken as it was given
 */
record StoredRecord(String origin, int schema, Document kept, BytesRef stored, boolean verbatim)
    implements RawRecord {
  /** That of the record which the article was first read from. */
  @Override
  public byte[] digest() {
    return known() ? ArticleDigest.of(stored).input() : null;
  }

  /** Whether the digest is of the kind that is written now. */
  private boolean known() {
    return stored != null && stored.length == ArticleDigest.LENGTH;
  }

  @Override
  public Outcome read() {
    try {
      Article article = RecordCodec.article(kept, schema);
      if (known() && !ArticleDigest.of(stored).agrees(article, kept)) {
        return rejected("the stored record of " + article.id() + " is damaged");
      }
      String whole = kept.get(Schema.STORED_READ.field());
      return new Outcome.Read(whole == null ? article : article.withBody(whole));
    } catch (ArchiveException e) {
      return rejected("a stored record is damaged");
    }
  }

  private Outcome rejected(String reason) {
    return new Outcome.Rejected(new Rejection(origin, 0, Rejection.Kind.REJECTED, reason));
  }
}
