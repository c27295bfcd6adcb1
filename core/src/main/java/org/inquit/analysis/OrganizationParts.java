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
    for (int i = 0, end; i < words.size(); i = end) {
      end = boundEnd(words, i);
      boolean form = i > 0 && isForm(words, i, end);
      for (int k = i; k < end; k++) {
        if (!form && tells(words, k)) {
          parts.add(words, k, words.start(k));
        }
      }
    }
    if (parts.size() == 0) {
      for (int i = 0; i < words.size(); i++) {
        parts.add(words, i, words.start(i));
      }
    }
  }

  /** The end of the words that full stops or strokes hold together: "S.p.A.", "A/S". */
  private static int boundEnd(NameWords words, int first) {
    int end = first + 1;
    while (end < words.size() && words.isBound(end)) {
      end++;
    }
    return end;
  }

  private static boolean isForm(NameWords words, int first, int end) {
    return FORMS.contains(words.letters, words.from(first), words.count(first, end));
  }

  private static boolean tells(NameWords words, int i) {
    return !(i > 0 && isForm(words, i, i + 1))
        && !SMALL.contains(words.letters, words.from(i), words.count(i));
  }
}
