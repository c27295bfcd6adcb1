package org.inquit.analysis;

import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/**
 * Analyzes English text so that one field serves loose and exact questions, and sentences and
 * paragraphs can be told apart; the forms of a word stand in {@link TextForm}.
 */
public final class TextAnalyzer extends Analyzer {
  /** How words begin that are wanted, or {@code null} for all. */
  private final WordBeginnings wanted;

  /** Gives all terms of a text. */
  public TextAnalyzer() {
    wanted = null;
  }

  /**
   * Gives the terms of those words of a text that begin as {@code wanted} says, each at its
   * position, in much less time: other words are not even stemmed.
   */
  public TextAnalyzer(WordBeginnings wanted) {
    this.wanted = Objects.requireNonNull(wanted, "wanted");
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new TextTokenizer();
    TokenStream some = wanted == null ? words : new BeginningsFilter(words, wanted);
    return new TokenStreamComponents(words, new TextFormsFilter(some));
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
