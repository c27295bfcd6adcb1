package org.inquit.index;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.inquit.name.NamePart;
import org.inquit.name.PersonName;
import org.inquit.name.Spelling;
import org.inquit.text.Kind;
import org.inquit.text.Tokens;

/** The keys under which the directory of names finds candidates: words, skeletons, initials. */
final class NameKeysAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new Keys());
  }

  private static final class Keys extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Deque<String> keys = new ArrayDeque<>();

    @Override
    public void reset() throws IOException {
      super.reset();
      StringBuilder name = new StringBuilder();
      for (int c = input.read(); c >= 0; c = input.read()) {
        name.append((char) c);
      }
      keys.clear();
      words(name.toString());
      for (NamePart part : PersonName.parse(name.toString()).parts()) {
        keys.add("~" + Spelling.skeleton(part.head()));
      }
    }

    private void words(String name) {
      Tokens tokens = Tokens.of(name);
      StringBuilder initials = new StringBuilder();
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.is(i, Kind.WORD) || tokens.is(i, Kind.NUMBER)) {
          String word = name.substring(tokens.start(i), tokens.end(i));
          keys.add(plain(word));
          initials.append(tokens.capital(i) ? word.charAt(0) : "");
        }
      }
      boolean acronym = tokens.size() == 1 && tokens.allCapitals(0);
      String letters = acronym ? name : initials.toString();
      if (letters.length() > 1) {
        keys.add("#" + letters.toLowerCase(Locale.ROOT));
      }
    }

    private static String plain(String word) {
      return Normalizer.normalize(word, Normalizer.Form.NFD)
          .replaceAll("\\p{M}", "")
          .toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (keys.isEmpty()) {
        return false;
      }
      term.append(keys.remove());
      return true;
    }
  }
}
