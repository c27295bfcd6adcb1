package org.inquit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.inquit.index.Schema;
import org.inquit.name.Difference;
import org.inquit.name.NameGroup;
import org.inquit.name.NameGroups;
import org.inquit.search.query.FoundName;
import org.inquit.search.query.QueryField;

/** Names of the archive beside the one asked for: completions, and those kept apart. */
record NamesNearby(Snapshot snapshot) {
  private static final int LOOKED_AT = 200;

  /** Names that share the surname and are not taken for {@code text}, the most frequent first. */
  List<NameApart> apart(String text) throws IOException {
    NameIndex names = snapshot.names();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String name : names.near(Schema.SPEAKER, text, LOOKED_AT)) {
      counts.put(name, (int) statements(name));
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
      known.add(
          new KnownName(
              name,
              null,
              statements(name),
              Math.max(count(Schema.PERSON, name), count(Schema.ORGANIZATION, name))));
    }
    return known;
  }

  private long statements(String name) throws IOException {
    return count(Schema.SPEAKER, name);
  }

  private long count(Schema field, String name) throws IOException {
    return snapshot.searcher().getIndexReader().docFreq(new Term(field.field(), name));
  }
}
