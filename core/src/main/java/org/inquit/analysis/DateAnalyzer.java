package org.inquit.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/**
 * Turns a free-text date field into dates: "Thursday, 18 May 2017" becomes {@code 2017}, {@code
 * 2017-05} and {@code 2017-05-18} at one position.
 *
 * <p>Words that are no date, and dates that cannot be resolved from the text alone, give nothing.
 */
public final class DateAnalyzer extends Analyzer {
  private final boolean units;

  /** For indexing: a date comes with the month and the year that hold it. */
  public DateAnalyzer() {
    this(true);
  }

  private DateAnalyzer(boolean units) {
    this.units = units;
  }

  /** For questions: a date comes alone, so that a month matches all its days and no other. */
  public static DateAnalyzer forQuestions() {
    return new DateAnalyzer(false);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer dates = new DateTokenizer();
    TokenStream stream = units ? new DateUnitsFilter(dates) : dates;
    return new TokenStreamComponents(dates, stream);
  }
}
