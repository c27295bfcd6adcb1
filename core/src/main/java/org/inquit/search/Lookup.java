package org.inquit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Statement;
import org.inquit.index.Schema;
import org.inquit.name.Difference;
import org.inquit.name.NameGroup;
import org.inquit.name.NameGroups;
import org.inquit.search.query.FoundName;
import org.inquit.search.query.QueryField;

/** Looks up single things: a statement's evidence, a name's spellings and those beside it. */
record Lookup(Snapshot snapshot) {
  private static final int NEAR = 5;
  private static final int LOOKED_AT = 200;

  Optional<Evidence> evidence(String statement) throws IOException {
    TopDocs found =
        snapshot.searcher().search(new TermQuery(new Term(Schema.STATEMENT.field(), statement)), 1);
    if (found.scoreDocs.length == 0) {
      return Optional.empty();
    }
    int doc = found.scoreDocs[0].doc;
    AnnotatedArticle article = snapshot.records().article(snapshot.records().articleOf(doc));
    return Optional.of(
        evidence(article, article.statements().get(snapshot.records().ordinal(doc))));
  }

  private static Evidence evidence(AnnotatedArticle article, Statement statement) {
    String body = article.article().body();
    Passage context = Passage.paragraph(body, statement.whole());
    return new Evidence(
        statement,
        statement.text(body),
        ArticleSummary.of(article.article()),
        context.text(),
        context.span());
  }

  /** The names that agree, or where none does the nearest. */
  List<KnownName> names(String text) throws IOException {
    NameIndex names = snapshot.names();
    List<KnownName> known = new ArrayList<>();
    for (QueryField field : List.of(QueryField.BY, QueryField.PERSON, QueryField.ORG)) {
      for (FoundName match : names.find(field, text, false)) {
        if (known.stream().noneMatch(k -> k.name().equals(match.name()))) {
          known.add(known(match.name(), match));
        }
      }
    }
    if (known.isEmpty()) {
      for (String near : names.near(text, NEAR)) {
        known.add(known(near, null));
      }
    }
    return known;
  }

  /** Names that share the surname and are not taken for {@code text}, the most frequent first. */
  List<NameApart> apart(String text) throws IOException {
    NameIndex names = snapshot.names();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String name : names.near(Schema.SPEAKER, text, LOOKED_AT)) {
      counts.put(name, (int) count(Schema.SPEAKER, name));
    }
    for (FoundName found : names.find(QueryField.BY, text, false)) {
      counts.remove(found.name());
    }
    counts.put(text, 1);
    List<NameApart> apart = new ArrayList<>();
    for (NameGroup group : NameGroups.of(counts, snapshot.aliases())) {
      if (group.spellings().containsKey(text)) {
        group.apart().forEach((name, why) -> add(apart, name, why, counts));
      } else if (group.apart().containsKey(text)) {
        add(apart, group.name(), group.apart().get(text), counts);
      }
    }
    apart.sort(
        Comparator.comparingLong(NameApart::statements).reversed().thenComparing(NameApart::name));
    return apart;
  }

  private static void add(
      List<NameApart> apart, String name, Difference why, Map<String, Integer> counts) {
    apart.add(new NameApart(name, why, counts.get(name)));
  }

  List<KnownName> complete(String beginning, int most) throws IOException {
    List<KnownName> known = new ArrayList<>();
    for (String name : snapshot.names().complete(beginning, most)) {
      known.add(known(name, null));
    }
    return known;
  }

  private KnownName known(String name, FoundName match) throws IOException {
    return new KnownName(
        name,
        match == null ? null : match.match(),
        count(Schema.SPEAKER, name),
        Math.max(count(Schema.PERSON, name), count(Schema.ORGANIZATION, name)));
  }

  private long count(Schema field, String name) throws IOException {
    IndexReader reader = snapshot.searcher().getIndexReader();
    return reader.docFreq(new Term(field.field(), name));
  }
}
