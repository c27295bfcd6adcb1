package org.inquit.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/**
 * Finds people by other spellings of their names: "Gen. Omar al-Hadi" by "Umar Hadi".
 *
 * <p>For fields that hold one name a value, at indexing and in questions alike. A query that wants
 * all parts finds names that hold each part by its spelling, or the same first and last part.
 */
public final class SpeakerAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(
        NameTokenizer.ofPersons(TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY));
  }
}
