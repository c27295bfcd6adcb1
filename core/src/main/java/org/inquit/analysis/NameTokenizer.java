package org.inquit.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.util.AttributeFactory;

/** Gives the tokens of one name, its whole input; after warm-up without allocation. */
final class NameTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final BoostAttribute boost = addAttribute(BoostAttribute.class);

  private final NameWords words = new NameWords();
  private final NameParts parts = new NameParts();
  private final NameTokens tokens = new NameTokens();
  private final PartChooser chooser;
  private final NameForms forms;
  private char[] text = new char[256];
  private int length;
  private int next;

  NameTokenizer(AttributeFactory factory, PartChooser chooser, NameForms forms) {
    super(factory);
    this.chooser = chooser;
    this.forms = forms;
  }

  static NameTokenizer ofPersons(AttributeFactory factory) {
    return new NameTokenizer(
        factory, new PersonParts(), new NameForms(true, new OtherSpellings(), new FirstAndLast()));
  }

  static NameTokenizer ofOrganizations(AttributeFactory factory) {
    return new NameTokenizer(
        factory, new OrganizationParts(), new NameForms(false, new Initials(), new WordMeanings()));
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    read();
    next = 0;
    words.read(text, length);
    chooser.choose(words, parts);
    forms.write(text, words, parts, tokens);
  }

  private void read() throws IOException {
    length = 0;
    for (int read; (read = input.read(text, length, text.length - length)) >= 0; ) {
      length += read;
      if (length == text.length) {
        text = Arrays.copyOf(text, 2 * length);
      }
    }
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (next == tokens.size()) {
      return false;
    }
    term.copyBuffer(tokens.letters(), tokens.from(next), tokens.count(next));
    offset.setOffset(correctOffset(tokens.start(next)), correctOffset(tokens.end(next)));
    position.setPositionIncrement(tokens.opensPosition(next) ? 1 : 0);
    type.setType(tokens.form(next).type());
    boost.setBoost(tokens.boost(next));
    next++;
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }
}
