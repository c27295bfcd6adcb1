package org.inquit.date;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.inquit.date.DateAnchors.Order;

/** Settles the order of day and month for one text: given, or shown by its other dates. */
final class OrderOfText {
  private final DateTokens tokens;
  private final Set<LocalDate> known = new HashSet<>();
  private Order order;
  private boolean searched;

  OrderOfText(DateTokens tokens, DateAnchors anchors) {
    this.tokens = tokens;
    order = anchors.order();
    learn(anchors.published());
  }

  /** Of a text that settles nothing. */
  static OrderOfText unsettled() {
    OrderOfText order = new OrderOfText(null, DateAnchors.NONE);
    order.searched = true;
    return order;
  }

  /** Remembers a day that the text names without doubt. */
  void learn(DateSpan date) {
    if (date != null && date.precision() == Precision.DAY) {
      known.add(date.first());
    }
  }

  /** Which of the two readings holds, or {@code null} where nothing tells. */
  Order of(LocalDate dayFirst, LocalDate monthFirst) {
    if (order == null && !searched) {
      search();
    }
    if (order != null) {
      return order;
    }
    boolean day = known.contains(dayFirst);
    if (day != known.contains(monthFirst)) {
      order = day ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }
    return order;
  }

  /** Looks once for dates that can be read one way only; dates of both kinds tell nothing. */
  private void search() {
    searched = true;
    for (int i = 0; i < tokens.count(); i++) {
      Order plain = NumericDates.plainOrder(tokens, i);
      if (plain != null && order != null && plain != order) {
        order = null;
        return;
      }
      order = plain != null ? plain : order;
    }
  }
}
