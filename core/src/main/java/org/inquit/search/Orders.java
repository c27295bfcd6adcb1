package org.inquit.search;

import org.apache.lucene.document.KeywordField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSelector;
import org.inquit.index.Schema;

/** The orders of answers, each total: by what was asked for, then date, then id. */
final class Orders {
  private Orders() {}

  static Sort of(Question.Order order, Schema.Level level) {
    SortField first =
        switch (order) {
          case RELEVANCE -> SortField.FIELD_SCORE;
          case SAID -> newestFirst(date(level));
          case PUBLISHED -> newestFirst(Schema.PUBLISHED);
        };
    return new Sort(first, newestFirst(date(level)), byId(level));
  }

  /** The day that matters most of what answers. */
  static Schema date(Schema.Level level) {
    return level == Schema.Level.STATEMENT ? Schema.SAID : Schema.PUBLISHED;
  }

  static SortField byId(Schema.Level level) {
    Schema id = level == Schema.Level.STATEMENT ? Schema.STATEMENT : Schema.ARTICLE;
    return KeywordField.newSortField(id.field(), false, SortedSetSelector.Type.MIN);
  }

  /** What has no date comes last. */
  private static SortField newestFirst(Schema date) {
    return new SortField(date.dayField(), SortField.Type.LONG, true, Long.MIN_VALUE);
  }
}
