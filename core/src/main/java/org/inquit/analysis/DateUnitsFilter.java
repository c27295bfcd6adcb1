package org.inquit.analysis;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.inquit.date.DateSpan;
import org.inquit.date.Precision;

/** Stacks the year and the month that cover a date before it, at its own position and offsets. */
final class DateUnitsFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final Deque<String> stacked = new ArrayDeque<>();
  private State state;

  DateUnitsFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!stacked.isEmpty()) {
      restoreState(state);
      increment.setPositionIncrement(0);
    } else if (input.incrementToken()) {
      stack(term.toString());
      state = captureState();
    } else {
      return false;
    }
    term.setEmpty().append(stacked.poll());
    return true;
  }

  /** Other tokens than dates pass as they are. */
  private void stack(String date) {
    try {
      DateSpan span = DateSpan.parse(date);
      stackUnit(span, Precision.YEAR);
      stackUnit(span, Precision.MONTH);
    } catch (DateTimeException e) {
      stacked.clear();
    }
    stacked.add(date);
  }

  private void stackUnit(DateSpan span, Precision unit) {
    if (span.first() != null && span.precision() != unit) {
      DateSpan whole = DateSpan.around(span.first(), unit);
      if (whole.covers(span)) {
        stacked.add(whole.toString());
      }
    }
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    stacked.clear();
    state = null;
  }
}
