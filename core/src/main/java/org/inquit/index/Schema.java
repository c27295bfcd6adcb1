package org.inquit.index;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Every field of the index: where it stands, how it is kept, how it is analyzed.
 *
 * <p>To add a field, add a line here and fill it in {@link ArticleBlock}.
 */
public enum Schema {
  /** What a document is: one of the {@link Level}s. */
  LEVEL("level", Kind.TOKEN, Analysis.NONE),

  // of an article; TIMES of a statement as well: the dates that it names
  ARTICLE("article", Kind.TOKEN, Analysis.NONE),
  TITLE("title", Kind.TEXT, Analysis.ENGLISH),
  BODY("body", Kind.TEXT, Analysis.ENGLISH),
  LEAD("lead", Kind.WORDS, Analysis.ENGLISH),
  SOURCE("source", Kind.TEXT, Analysis.ENGLISH),
  SOURCE_NAME("source.name", Kind.TOKEN, Analysis.NONE),
  AUTHOR("author", Kind.TEXT, Analysis.ENGLISH),
  TAG("tag", Kind.TEXT, Analysis.ENGLISH),
  TAG_NAME("tag.name", Kind.TOKEN, Analysis.NONE),
  CAPTION("caption", Kind.TEXT, Analysis.ENGLISH),
  PLACE("place", Kind.TEXT, Analysis.ENGLISH),
  LANGUAGE("language", Kind.TOKEN, Analysis.NONE),
  URL("url", Kind.TOKEN, Analysis.NONE),
  PUBLISHED("published", Kind.DAYS, Analysis.NONE),
  PERSON("person", Kind.TOKEN, Analysis.NONE),
  ORGANIZATION("org", Kind.TOKEN, Analysis.NONE),
  TIMES("times", Kind.TIMES, Analysis.NONE),
  RECORD("record", Kind.STORED, Analysis.NONE),
  STORED_BODY("record.body", Kind.STORED, Analysis.NONE),
  STORED_READ("record.read", Kind.STORED, Analysis.NONE),
  DIGEST("digest", Kind.BYTES, Analysis.NONE),
  EDGES("edges", Kind.BYTES, Analysis.NONE),

  // of an article or a statement
  SKETCH("sketch", Kind.BYTES, Analysis.NONE),
  COPIES("copies", Kind.NUMBER, Analysis.NONE),

  // of a statement
  STATEMENT("statement", Kind.TOKEN, Analysis.NONE),
  ORDINAL("ordinal", Kind.NUMBER, Analysis.NONE),
  WORDS("words", Kind.TEXT, Analysis.ENGLISH),
  CONTEXT("context", Kind.WORDS, Analysis.ENGLISH),
  SPEAKER("speaker", Kind.TOKEN, Analysis.NONE),
  ROLE("role", Kind.TEXT, Analysis.ENGLISH),
  BEHALF("behalf", Kind.TOKEN, Analysis.NONE),
  MENTION("mention", Kind.TOKEN, Analysis.NONE),
  KIND("kind", Kind.TOKEN, Analysis.NONE),
  TIER("tier", Kind.TOKEN, Analysis.NONE),
  SAID("said", Kind.DAYS, Analysis.NONE),

  // of a name in the archive's directory of names
  NAME("name", Kind.TOKEN, Analysis.NONE),
  NAME_FIELD("name.field", Kind.TOKEN, Analysis.NONE),
  NAME_COUNT("name.count", Kind.NUMBER, Analysis.NONE),
  NAME_PERSON("name.person", Kind.WORDS, Analysis.PERSON),
  NAME_ORGANIZATION("name.org", Kind.WORDS, Analysis.ORGANIZATION);

  /** How a field is kept. */
  public enum Kind {
    /** Analyzed, with positions. */
    TEXT,
    /** Analyzed, with frequencies alone. */
    WORDS,
    /** One token, searchable, sortable and countable. */
    TOKEN,
    /** An interval of days: a searchable range, and its first day to sort by. */
    DAYS,
    /** Any number of intervals of days, searchable. */
    TIMES,
    /** A number to read beside a hit. */
    NUMBER,
    /** Bytes to read beside a hit. */
    BYTES,
    /** Kept to be shown, compressed. */
    STORED
  }

  /** What a document of the index is. */
  public enum Level {
    ARTICLE,
    STATEMENT,
    NAME;

    /** Finds the documents of this level. */
    public Query query() {
      return new TermQuery(new Term(LEVEL.field, name()));
    }

    /**
     * Finds what ends a block: an article, behind its statements, and a name, which stands alone
     * and between blocks too.
     */
    public static Query ends() {
      return new BooleanQuery.Builder()
          .add(ARTICLE.query(), BooleanClause.Occur.SHOULD)
          .add(NAME.query(), BooleanClause.Occur.SHOULD)
          .build();
    }
  }

  /** Which analyzer reads a field. */
  enum Analysis {
    NONE,
    ENGLISH,
    PERSON,
    ORGANIZATION
  }

  private final String field;
  private final Kind kind;
  private final Analysis analysis;

  Schema(String field, Kind kind, Analysis analysis) {
    this.field = field;
    this.kind = kind;
    this.analysis = analysis;
  }

  /** The field's name in the index. */
  public String field() {
    return field;
  }

  public Kind kind() {
    return kind;
  }

  /** The field that holds the first day of a {@code DAYS} field, to sort by. */
  public String dayField() {
    return field + ".day";
  }

  /** The field that holds the last day of a {@code DAYS} field. */
  public String lastDayField() {
    return field + ".last";
  }

  /** The field of the directory of names that holds the tokens of the names of this field. */
  public Schema names() {
    return switch (this) {
      case SPEAKER, PERSON -> NAME_PERSON;
      case BEHALF, MENTION, ORGANIZATION -> NAME_ORGANIZATION;
      default -> throw new IllegalArgumentException("no field of names: " + field);
    };
  }

  /** The analyzer of all fields, made once for all threads. */
  public static Analyzer analyzer() {
    return Analyzers.ALL;
  }

  /** Made at first use: a program that only reads a manifest loads no analyzer. */
  private static final class Analyzers {
    static final Analyzer ALL = make();

    private static Analyzer make() {
      Map<Analysis, Analyzer> analyzers = FieldAnalyzers.byAnalysis();
      Map<String, Analyzer> byField =
          Arrays.stream(values())
              .filter(s -> analyzers.containsKey(s.analysis))
              .collect(Collectors.toMap(s -> s.field, s -> analyzers.get(s.analysis)));
      return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), byField);
    }
  }
}
