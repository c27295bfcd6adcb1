package org.inquit.analysis;

import java.util.Collection;
import java.util.Locale;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.inquit.name.GivenNames;
import org.inquit.name.Particles;
import org.inquit.name.Titles;

/** Chooses the parts of a person's name: without titles, post-nominals, particles and initials. */
final class PersonParts implements PartChooser {
  private static final int MOST_TITLE_WORDS = 6;
  private static final CharArraySet TITLES = plain(Titles.forms().keySet());
  private static final CharArraySet POSTNOMINALS = plain(Titles.postnominals());
  private static final CharArraySet GIVEN_NAMES = new CharArraySet(GivenNames.words(), false);
  private static final String NUMERALS = "ivx";
  private static final CharArrayMap<Particles.Kind> PARTICLES =
      new CharArrayMap<>(Particles.words(), false);

  private char[] title = new char[MOST_TITLE_WORDS * 64 * 4];

  @Override
  public void choose(NameWords words, NameParts parts) {
    parts.clear();
    int first = withoutTitles(words);
    int end = withoutPostnominals(words, first);
    boolean full = hasFullWord(words, first, end);
    int bound = -1;
    for (int i = first; i < end; i++) {
      Particles.Kind kind =
          i < end - 1 ? PARTICLES.get(words.letters, words.from(i), words.count(i)) : null;
      if (kind == Particles.Kind.BOUND) {
        bound = bound < 0 ? words.start(i) : bound;
        parts.prefix(prefix(words, i));
      } else if (counts(words, i, kind, i == first) && (!full || words.count(i) > 1)) {
        parts.add(words, i, bound < 0 ? words.start(i) : bound);
        bound = -1;
      }
    }
  }

  private static boolean counts(NameWords words, int i, Particles.Kind kind, boolean first) {
    return kind == null || words.count(i) == 1 || first && kind != Particles.Kind.ARTICLE;
  }

  private static String prefix(NameWords words, int i) {
    char third = words.count(i) > 2 ? words.letters[words.from(i) + 2] : 0;
    return switch (words.letters[words.from(i)]) {
      case 'a' -> third == 'd' ? "abd" : "abu";
      case 'b' -> "abu";
      case 'm' -> "mac";
      case 'u' -> "um";
      default -> "zu";
    };
  }

  private static boolean hasFullWord(NameWords words, int first, int end) {
    for (int i = first; i < end; i++) {
      boolean particle =
          i < end - 1 && PARTICLES.containsKey(words.letters, words.from(i), words.count(i));
      if (words.count(i) > 1 && !particle) {
        return true;
      }
    }
    return false;
  }

  private int withoutTitles(NameWords words) {
    int first = 0;
    for (int length = titleLength(words, 0); length > 0; length = titleLength(words, first)) {
      first += length;
    }
    return first;
  }

  /** The longest title from a word on; the last word is never one. */
  private int titleLength(NameWords words, int from) {
    int length = 0;
    int used = 0;
    int most = Math.min(MOST_TITLE_WORDS, words.size() - 1 - from);
    for (int n = 0; n < most; n++) {
      int word = from + n;
      if (n > 0) {
        title[used++] = ' ';
      }
      System.arraycopy(words.letters, words.from(word), title, used, words.count(word));
      used += words.count(word);
      length = TITLES.contains(title, 0, used) ? n + 1 : length;
    }
    return length;
  }

  private static int withoutPostnominals(NameWords words, int first) {
    int end = words.size();
    for (int from = firstOfLast(words, end); from > first; from = firstOfLast(words, end)) {
      if (!isPostnominal(words, from, end) || end - first == 2 && isSurname(words, first)) {
        return end;
      }
      end = from;
    }
    return end;
  }

  /** The first of the words before {@code end} that only full stops hold together: "Ph.D." */
  private static int firstOfLast(NameWords words, int end) {
    int first = end - 1;
    while (first > 0 && words.isBound(first)) {
      first--;
    }
    return first;
  }

  private static boolean isPostnominal(NameWords words, int from, int end) {
    int count = words.count(from, end);
    boolean generation = count == 2 && words.letters[words.from(from) + 1] == 'r';
    boolean capitals = count > 1 && words.endsInCapital(end - 1);
    return (capitals || generation)
        && POSTNOMINALS.contains(words.letters, words.from(from), count);
  }

  /** Whether the word behind a given name is its surname although it spells a degree: "Jack MA". */
  private static boolean isSurname(NameWords words, int given) {
    int word = given + 1;
    boolean numeral = true;
    for (int i = words.from(word); i < words.from(word) + words.count(word); i++) {
      numeral &= NUMERALS.indexOf(words.letters[i]) >= 0;
    }
    return words.isCapital(word)
        && !numeral
        && GIVEN_NAMES.contains(words.letters, words.from(given), words.count(given));
  }

  private static CharArraySet plain(Collection<String> forms) {
    CharArraySet set = new CharArraySet(forms.size(), false);
    for (String form : forms) {
      NameWords words = new NameWords();
      char[] text = form.toLowerCase(Locale.ROOT).toCharArray();
      words.read(text, text.length);
      StringBuilder plain = new StringBuilder();
      for (int i = 0; i < words.size(); i++) {
        plain.append(i > 0 ? " " : "").append(words.letters, words.from(i), words.count(i));
      }
      set.add(plain.toString());
    }
    return set;
  }
}
