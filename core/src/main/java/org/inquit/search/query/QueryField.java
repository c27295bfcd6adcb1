package org.inquit.search.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.inquit.index.Schema;

/** What a condition of a question is about; named as in the query language. */
public enum QueryField {
  /** The words said, or failing that what stands around them. */
  ABOUT(Value.TEXT, Schema.Level.STATEMENT, Schema.WORDS),
  /** The same with no folding of any sort. */
  EXACT(Value.TEXT, Schema.Level.STATEMENT, Schema.WORDS),
  BY(Value.NAME, Schema.Level.STATEMENT, Schema.SPEAKER),
  FOR(Value.NAME, Schema.Level.STATEMENT, Schema.BEHALF),
  KIND(Value.TOKEN, Schema.Level.STATEMENT, Schema.KIND),
  TIER(Value.TOKEN, Schema.Level.STATEMENT, Schema.TIER),
  SAID(Value.DAYS, Schema.Level.STATEMENT, Schema.SAID),
  /** The dates that are spoken of: in the words said, or anywhere in an article. */
  MENTIONS(Value.DAYS, Schema.Level.STATEMENT, Schema.TIMES),
  ORG(Value.NAME, Schema.Level.ARTICLE, Schema.ORGANIZATION),
  PERSON(Value.NAME, Schema.Level.ARTICLE, Schema.PERSON),
  PLACE(Value.TEXT, Schema.Level.ARTICLE, Schema.PLACE),
  SOURCE(Value.TEXT, Schema.Level.ARTICLE, Schema.SOURCE),
  AUTHOR(Value.TEXT, Schema.Level.ARTICLE, Schema.AUTHOR),
  TITLE(Value.TEXT, Schema.Level.ARTICLE, Schema.TITLE),
  TAG(Value.TEXT, Schema.Level.ARTICLE, Schema.TAG),
  /** The article's language, by its ISO 639-1 code. */
  LANG(Value.TOKEN, Schema.Level.ARTICLE, Schema.LANGUAGE),
  /** The words under the pictures, which are no part of the text. */
  CAPTION(Value.TEXT, Schema.Level.ARTICLE, Schema.CAPTION),
  PUBLISHED(Value.DAYS, Schema.Level.ARTICLE, Schema.PUBLISHED);

  /** What a field's value is. */
  enum Value {
    TEXT,
    NAME,
    TOKEN,
    DAYS
  }

  private final Value value;
  private final Schema.Level level;
  private final Schema schema;

  QueryField(Value value, Schema.Level level, Schema schema) {
    this.value = value;
    this.level = level;
    this.schema = schema;
  }

  /** The field that {@code name} names in the query language. */
  public static Optional<QueryField> named(String name) {
    return Arrays.stream(values()).filter(f -> f.toString().equalsIgnoreCase(name)).findFirst();
  }

  Value value() {
    return value;
  }

  /** Whether it is a property of a statement or of a whole article. */
  public Schema.Level level() {
    return level;
  }

  /** The field whose values can be counted, where there is one. */
  public Optional<Schema> countable() {
    return switch (this) {
      case BY, FOR, KIND, TIER, ORG, PERSON, LANG -> Optional.of(schema);
      case SOURCE -> Optional.of(Schema.SOURCE_NAME);
      case TAG -> Optional.of(Schema.TAG_NAME);
      default -> Optional.empty();
    };
  }

  /** The field of the index that holds it. */
  public Schema schema() {
    return schema;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
