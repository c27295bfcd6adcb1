package org.inquit.analysis;

import org.apache.lucene.analysis.CharArraySet;
import org.inquit.name.Acronyms;
import org.inquit.name.LegalForms;

/** Chooses the words of an organization's name: without legal forms and small words. */
final class OrganizationParts implements PartChooser {
  private static final int MOST_FORM_WORDS = 5;
  private static final CharArraySet FORMS = new CharArraySet(LegalForms.words(), false);
  private static final CharArraySet LEADING = new CharArraySet(LegalForms.leading(), false);
  private static final CharArraySet SMALL = new CharArraySet(Acronyms.smallWords(), false);

  @Override
  public void choose(NameWords words, NameParts parts) {
    parts.clear();
    for (int i = 0; i < words.size(); ) {
      int form = formWords(words, i);
      i = form > 0 ? i + form : add(words, i, parts);
    }
    if (parts.size() == 0) {
      for (int i = 0; i < words.size(); i++) {
        parts.add(words, i, words.start(i));
      }
    }
  }

  /** Adds a word that tells, letters with full stops between as one: "U.N."; the next word. */
  private static int add(NameWords words, int word, NameParts parts) {
    int end = word + 1;
    while (end < words.size()
        && words.isBound(end)
        && words.count(word, end + 1) == end + 1 - word) {
      end++;
    }
    if (end - word > 1) {
      parts.prefix(words.letters, words.from(word), words.count(word, end - 1));
      parts.add(words, end - 1, words.start(word));
    } else if (!SMALL.contains(words.letters, words.from(word), words.count(word))) {
      parts.add(words, word, words.start(word));
    }
    return end;
  }

  /** How many words from one on are a legal form, however they are parted: "S.p.A.", "A/S". */
  private static int formWords(NameWords words, int first) {
    for (int n = Math.min(MOST_FORM_WORDS, words.size() - first); n > 0; n--) {
      if (isForm(words, first, first + n)) {
        return n;
      }
    }
    return 0;
  }

  private static boolean isForm(NameWords words, int first, int end) {
    boolean leads = first == 0 && end == 1;
    if (leads && !words.isCapital(first)) {
      return false;
    }
    return (leads ? LEADING : FORMS)
        .contains(words.letters, words.from(first), words.count(first, end));
  }
}
