package org.inquit.analysis;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Drops words of which no form can be among some terms, as they begin with other letters. */
final class BeginningsFilter extends FilteringTokenFilter {
  private static final char MARK = TextForm.PARAGRAPH_END.charAt(0);

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final WordBeginnings beginnings;

  BeginningsFilter(TokenStream words, WordBeginnings beginnings) {
    super(words);
    this.beginnings = beginnings;
  }

  @Override
  protected boolean accept() {
    return term.length() > 0 && (term.charAt(0) == MARK || beginnings.at(term, 0, term.length()));
  }
}
