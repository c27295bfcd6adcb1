package org.inquit.extraction;

import java.util.HashMap;
import java.util.Map;
import org.inquit.extraction.Statement.Said;
import org.inquit.text.Lexicon;
import org.inquit.text.Sentences;
import org.inquit.text.Tokens;

/** Remembers the date of "a statement released on Friday" for what "the statement" says later. */
final class DocumentDates {
  private static final Lexicon WORDS = Lexicon.load(DocumentDates.class, "documents.txt");
  private static final int NOUN_PHRASE = 5;

  private final Tokens tokens;
  private final Sentences sentences;
  private final Map<String, Said> dates = new HashMap<>();

  DocumentDates(Tokens tokens, Sentences sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
  }

  /** The documents of a sentence were made then. */
  void date(int sentence, Said said) {
    for (int i = sentences.first(sentence); i < sentences.end(sentence); i++) {
      int word = WORDS.find(tokens, i);
      if (word >= 0 && WORDS.label(word).isEmpty()) {
        dates.put(WORDS.phrase(word), said);
      }
    }
  }

  /** The date of the document that a sentence takes up again, or {@code null}. */
  Said of(int sentence) {
    int indefinite = -NOUN_PHRASE;
    for (int i = sentences.first(sentence); i < sentences.end(sentence); i++) {
      int word = WORDS.find(tokens, i);
      if (word >= 0 && !WORDS.label(word).isEmpty()) {
        indefinite = i;
      } else if (word >= 0 && i - indefinite >= NOUN_PHRASE) {
        return dates.get(WORDS.phrase(word));
      }
    }
    return null;
  }
}
