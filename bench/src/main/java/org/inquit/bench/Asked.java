package org.inquit.bench;

import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Kinds of questions, each in inquit's query language and as a query of plain Lucene. */
public enum Asked {
  TERM {
    @Override
    String words(Pair pair) {
      return pair.first();
    }

    @Override
    Query query(Pair pair) {
      return term(pair.first());
    }
  },
  AND {
    @Override
    String words(Pair pair) {
      return pair.first() + " " + pair.second();
    }

    @Override
    Query query(Pair pair) {
      return both(pair, Occur.MUST);
    }
  },
  OR {
    @Override
    String words(Pair pair) {
      return pair.first() + " OR " + pair.second();
    }

    @Override
    Query query(Pair pair) {
      return both(pair, Occur.SHOULD);
    }
  },
  PHRASE {
    @Override
    String words(Pair pair) {
      return '"' + pair.first() + " " + pair.second() + '"';
    }

    @Override
    Query query(Pair pair) {
      return new PhraseQuery(PlainIndex.BODY, pair.first(), pair.second());
    }
  },
  /** A name with a letter too many: plain Lucene knows no names, and looks into the text. */
  FUZZY {
    @Override
    String words(Pair pair) {
      return "person:" + misprint(pair.name());
    }

    @Override
    Query query(Pair pair) {
      return new FuzzyQuery(new Term(PlainIndex.BODY, misprint(pair.name()).toLowerCase()));
    }
  },
  PREFIX {
    @Override
    String words(Pair pair) {
      return beginning(pair) + "*";
    }

    @Override
    Query query(Pair pair) {
      return new PrefixQuery(new Term(PlainIndex.BODY, beginning(pair)));
    }
  },
  RANGE {
    @Override
    String words(Pair pair) {
      return pair.first() + " published:" + FROM + ".." + TO;
    }

    @Override
    Query query(Pair pair) {
      return new BooleanQuery.Builder()
          .add(term(pair.first()), Occur.MUST)
          .add(
              LongField.newRangeQuery(PlainIndex.DAY, FROM.toEpochDay(), TO.toEpochDay()),
              Occur.FILTER)
          .build();
    }
  };

  private static final LocalDate FROM = LocalDate.of(2010, 3, 1);
  private static final LocalDate TO = LocalDate.of(2014, 8, 31);
  private static final int BEGINNING = 5;

  /**
   * What is asked for.
   *
   * @param first a word of the text, {@code second} one that stands behind it somewhere
   * @param name a surname
   */
  record Pair(String first, String second, String name) {}

  abstract String words(Pair pair);

  abstract Query query(Pair pair);

  /** The same question for each of {@code pairs}. */
  List<Query> queries(List<Pair> pairs) {
    return pairs.stream().map(this::query).toList();
  }

  private static Query term(String word) {
    return new TermQuery(new Term(PlainIndex.BODY, word));
  }

  private static Query both(Pair pair, Occur occur) {
    return new BooleanQuery.Builder()
        .add(term(pair.first()), occur)
        .add(term(pair.second()), occur)
        .build();
  }

  private static String beginning(Pair pair) {
    return pair.first().substring(0, Math.min(BEGINNING, pair.first().length()));
  }

  private static String misprint(String name) {
    return name + name.charAt(name.length() - 1);
  }
}
