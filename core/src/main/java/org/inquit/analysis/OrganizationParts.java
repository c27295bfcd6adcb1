package org.inquit.analysis;

import org.apache.lucene.analysis.CharArraySet;
import org.inquit.name.Acronyms;
import org.inquit.name.LegalForms;

/** Chooses the words of an organization's name: without legal forms and small words. */
final class OrganizationParts implements PartChooser {
  private static final CharArraySet FORMS = new CharArraySet(LegalForms.words(), false);
  private static final CharArraySet SMALL = new CharArraySet(Acronyms.smallWords(), false);

  @Override
  public void choose(NameWords words, NameParts parts) {
    parts.clear();
    boolean telling = false;
    for (int i = 0; i < words.size(); i++) {
      telling |= tells(words, i);
    }
    for (int i = 0; i < words.size(); i++) {
      if (!telling || tells(words, i)) {
        parts.add(words, i, words.start(i));
      }
    }
  }

  private static boolean tells(NameWords words, int i) {
    int from = words.from(i);
    int count = words.count(i);
    boolean form = i > 0 && FORMS.contains(words.letters, from, count);
    return !form && !SMALL.contains(words.letters, from, count);
  }
}
