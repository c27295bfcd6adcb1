package org.inquit.analysis;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Drops words of which no form can be among some terms, as they begin with other letters: a word
 * and its stem begin alike, but for case and the marks on letters.
 */
final class BeginningsFilter extends FilteringTokenFilter {
  private static final int ASCII = 128;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final boolean[] begins = new boolean[ASCII];

  /**
   * @param terms as {@link TextForm} gives them
   */
  BeginningsFilter(TokenStream words, CharArraySet terms) {
    super(words);
    for (Object each : terms) {
      String word = TextForm.word(String.valueOf((char[]) each));
      char first = word.isEmpty() ? ASCII : Character.toLowerCase(word.charAt(0));
      if (first < ASCII) {
        begins[first] = true;
      }
    }
  }

  @Override
  protected boolean accept() {
    char first = Character.toLowerCase(term.charAt(0));
    return first >= ASCII || begins[first];
  }
}
