package org.inquit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.inquit.index.Schema;
import org.inquit.name.Aliases;

/** Finds the statements that two sets of aliases show under different names. */
record AliasChanges(Snapshot snapshot, Aliases before, Aliases after) {
  List<AliasChange> all() throws IOException {
    List<AliasChange> changes = new ArrayList<>();
    for (Schema field : List.of(Schema.SPEAKER, Schema.BEHALF)) {
      Terms names = MultiTerms.getTerms(snapshot.searcher().getIndexReader(), field.field());
      TermsEnum each = names == null ? TermsEnum.EMPTY : names.iterator();
      for (BytesRef name = each.next(); name != null; name = each.next()) {
        String printed = name.utf8ToString();
        String was = before.resolve(printed);
        String becomes = after.resolve(printed);
        if (!was.equals(becomes)) {
          for (String id : statements(field, printed)) {
            changes.add(new AliasChange(id, printed, was, becomes));
          }
        }
      }
    }
    changes.sort(Comparator.comparing(AliasChange::statement).thenComparing(AliasChange::printed));
    return changes;
  }

  private List<String> statements(Schema field, String name) throws IOException {
    List<String> ids = new ArrayList<>();
    for (LeafReaderContext leaf : snapshot.searcher().getIndexReader().leaves()) {
      PostingsEnum found = leaf.reader().postings(new Term(field.field(), name));
      SortedSetDocValues all = leaf.reader().getSortedSetDocValues(Schema.STATEMENT.field());
      while (found != null && found.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        all.advanceExact(found.docID());
        ids.add(all.lookupOrd(all.nextOrd()).utf8ToString());
      }
    }
    return ids;
  }
}
