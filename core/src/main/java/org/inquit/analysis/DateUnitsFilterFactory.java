package org.inquit.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes filters that stack year and month on ISO 8601 dates, by the name {@value #NAME}. */
public final class DateUnitsFilterFactory extends TokenFilterFactory {
  public static final String NAME = "inquitDateUnits";

  /** Takes no arguments. */
  public DateUnitsFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** For Lucene's service loader alone. */
  public DateUnitsFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new DateUnitsFilter(input);
  }
}
