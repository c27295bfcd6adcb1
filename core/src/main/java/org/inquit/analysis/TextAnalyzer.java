package org.inquit.analysis;

import java.util.Collection;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.KeepWordFilter;

/**
 * Analyzes English text so that one field serves loose and exact questions, and sentences and
 * paragraphs can be told apart; the forms of a word stand in {@link TextForm}.
 */
public final class TextAnalyzer extends Analyzer {
  /** The only terms that are wanted, or {@code null} for all. */
  private final CharArraySet wanted;

  /** Gives all terms of a text. */
  public TextAnalyzer() {
    wanted = null;
  }

  /**
   * Gives those terms of a text that are among {@code wanted}, each at its position, in much less
   * time: words that begin with another letter are not even stemmed.
   */
  public TextAnalyzer(Collection<String> wanted) {
    this.wanted = new CharArraySet(wanted, false);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new TextTokenizer();
    return new TokenStreamComponents(
        words,
        wanted == null
            ? new TextFormsFilter(words)
            : new KeepWordFilter(new TextFormsFilter(new BeginningsFilter(words, wanted)), wanted));
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
