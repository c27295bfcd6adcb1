package org.inquit.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.inquit.date.DateSpan;

/** Fills a Lucene document, each field in the way that the schema gives it. */
final class Fields {
  /** Lucene refuses longer tokens. */
  private static final int LONGEST_TOKEN = 32_766;

  private static final FieldType WORDS = words();
  private final Document document = new Document();

  Document document() {
    return document;
  }

  void text(Schema schema, String value) {
    document.add(
        schema.kind() == Schema.Kind.TEXT
            ? new TextField(schema.field(), value, Field.Store.NO)
            : new Field(schema.field(), value, WORDS));
  }

  void token(Schema schema, String value) {
    document.add(new KeywordField(schema.field(), bytes(value), Field.Store.NO));
  }

  void days(Schema schema, DateSpan value) {
    document.add(range(schema, value));
    document.add(NumericDocValuesField.indexedField(schema.dayField(), Days.first(value)));
    document.add(new NumericDocValuesField(schema.lastDayField(), Days.last(value)));
  }

  void time(Schema schema, DateSpan value) {
    document.add(range(schema, value));
  }

  private static IntRange range(Schema schema, DateSpan value) {
    return new IntRange(
        schema.field(), new int[] {Days.first(value)}, new int[] {Days.last(value)});
  }

  void number(Schema schema, long value) {
    document.add(new NumericDocValuesField(schema.field(), value));
  }

  void bytes(Schema schema, byte[] value) {
    document.add(new BinaryDocValuesField(schema.field(), new BytesRef(value)));
  }

  void stored(Schema schema, byte[] value) {
    document.add(new StoredField(schema.field(), value));
  }

  void stored(Schema schema, String value) {
    document.add(new StoredField(schema.field(), value));
  }

  private static BytesRef bytes(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    return new BytesRef(
        bytes.length <= LONGEST_TOKEN ? bytes : Arrays.copyOf(bytes, LONGEST_TOKEN));
  }

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}
