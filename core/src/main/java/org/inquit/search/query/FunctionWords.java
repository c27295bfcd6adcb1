package org.inquit.search.query;

import java.util.List;
import org.inquit.text.Lexicon;
import org.inquit.text.Tokens;

/** Words that say nothing about what is asked for. */
final class FunctionWords {
  private static final Lexicon WORDS = Lexicon.load(FunctionWords.class, "function-words.txt");

  private FunctionWords() {}

  static boolean contain(String word) {
    Tokens tokens = Tokens.of(word);
    return tokens.size() == 1 && WORDS.find(tokens, 0) >= 0;
  }

  /** The words that say something; all of them where none does. */
  static List<Words.Word> without(List<Words.Word> words) {
    List<Words.Word> telling = words.stream().filter(word -> !contain(word.plain())).toList();
    return telling.isEmpty() ? words : telling;
  }
}
