package org.inquit.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/**
 * Analyzes English text so that one field serves loose and exact questions, and sentences and
 * paragraphs can be told apart; the forms of a word stand in {@link TextForm}.
 */
public final class TextAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new TextTokenizer();
    return new TokenStreamComponents(words, new TextFormsFilter(words));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return in;
  }

  /** A gap that no phrase and no proximity operator bridges. */
  @Override
  public int getPositionIncrementGap(String field) {
    return 100;
  }
}
