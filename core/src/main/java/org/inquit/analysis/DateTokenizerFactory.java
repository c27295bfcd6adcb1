package org.inquit.analysis;

import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/** Makes tokenizers that give the dates of a text in ISO 8601, by the name {@value #NAME}. */
public final class DateTokenizerFactory extends TokenizerFactory {
  public static final String NAME = "inquitDate";

  /** Takes no arguments. */
  public DateTokenizerFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** For Lucene's service loader alone. */
  public DateTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public Tokenizer create(AttributeFactory factory) {
    return new DateTokenizer();
  }
}
