package org.inquit.analysis;

import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/** Makes the tokenizer of {@link OrganizationAnalyzer}, by the name {@value #NAME}. */
public final class OrganizationNameTokenizerFactory extends TokenizerFactory {
  public static final String NAME = "inquitOrganizationName";

  /** Takes no arguments. */
  public OrganizationNameTokenizerFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** For Lucene's service loader alone. */
  public OrganizationNameTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public Tokenizer create(AttributeFactory factory) {
    return NameTokenizer.ofOrganizations(factory);
  }
}
