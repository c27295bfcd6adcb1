package org.inquit.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/**
 * Finds organizations by other forms of their names: "Bank of the North, Ltd." by "North Bank",
 * "U.N." by "United Nations".
 *
 * <p>For fields that hold one name a value, at indexing and in questions alike.
 */
public final class OrganizationAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(
        NameTokenizer.ofOrganizations(TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY));
  }
}
