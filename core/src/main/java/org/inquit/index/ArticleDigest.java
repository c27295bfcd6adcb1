package org.inquit.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;
import org.inquit.article.Article;
import org.inquit.article.Digest;

/**
 * What tells an article of the archive from any other, kept beside it: 48 bytes, of which the first
 * 16 digest the raw record, the next 16 title and body, the last 16 all that was understood.
 */
final class ArticleDigest {
  private static final int PART = Fingerprint.LENGTH;

  /** In bytes. */
  static final int LENGTH = 3 * PART;

  private final byte[] bytes;
  private final int offset;

  private ArticleDigest(byte[] bytes, int offset) {
    this.bytes = bytes;
    this.offset = offset;
  }

  /**
   * Of an article that is about to be indexed.
   *
   * @param input the raw record's digest; where it is {@code null} that of its title and body
   * @param record the article as {@link RecordCodec} writes it
   */
  static ArticleDigest of(Article article, byte[] input, byte[] record) {
    byte[] all = new byte[LENGTH];
    byte[] text = text(article);
    System.arraycopy(input == null ? text : input, 0, all, 0, PART);
    System.arraycopy(text, 0, all, PART, PART);
    System.arraycopy(content(article, record), 0, all, 2 * PART, PART);
    return new ArticleDigest(all, 0);
  }

  private static byte[] content(Article article, byte[] record) {
    return Digest.of(record, article.body().getBytes(StandardCharsets.UTF_8));
  }

  /** Whether it is the digest of this article, which was stored so. */
  boolean agrees(Article article, Document stored) {
    BytesRef record = stored.getBinaryValue(Schema.RECORD.field());
    byte[] content = content(article, BytesRef.deepCopyOf(record).bytes);
    return Arrays.equals(bytes, offset + 2 * PART, offset + LENGTH, content, 0, PART);
  }

  /** As it stands in the index, not copied. */
  static ArticleDigest of(BytesRef stored) {
    if (stored.length != LENGTH) {
      throw new ArchiveException("an article's digest is damaged; run verify");
    }
    return new ArticleDigest(stored.bytes, stored.offset);
  }

  /** What title and body of an article digest to. */
  static byte[] text(Article article) {
    return Arrays.copyOf(Digest.of(article.title(), article.body()), PART);
  }

  byte[] input() {
    return Arrays.copyOfRange(bytes, offset, offset + PART);
  }

  byte[] text() {
    return Arrays.copyOfRange(bytes, offset + PART, offset + 2 * PART);
  }

  /** Whether everything that was understood is the same. */
  boolean sameContent(ArticleDigest other) {
    return Arrays.equals(
        bytes,
        offset + 2 * PART,
        offset + LENGTH,
        other.bytes,
        other.offset + 2 * PART,
        other.offset + LENGTH);
  }

  void addInput(Fingerprint inputs) {
    inputs.add(bytes, offset);
  }

  void addContent(Fingerprint contents) {
    contents.add(bytes, offset + 2 * PART);
  }

  byte[] stored() {
    return Arrays.copyOfRange(bytes, offset, offset + LENGTH);
  }
}
