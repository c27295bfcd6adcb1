package org.inquit.analysis;

/**
 * The acronym of an organization's name: the initials of its words, and each word that is printed
 * in capitals.
 */
final class Initials implements MoreForms {
  private static final int MOST = 8;
  private static final float WEIGHT = .6f;
  private static final float TINY = .01f;

  private final char[] initials = new char[MOST];
  private int length;
  private NameWords words;

  @Override
  public void read(char[] text, NameWords of, NameParts parts) {
    words = of;
    length = parts.size() > 1 && parts.size() <= MOST ? parts.size() : 0;
    for (int i = 0; i < length; i++) {
      initials[i] = parts.plain[parts.from(i)];
    }
  }

  @Override
  public void write(int part, NameTokens tokens, NameParts parts) {
    if (length > 3 || length == 3 && part == 0) {
      add(initials, 0, length, part == 0 ? WEIGHT : TINY, tokens);
    }
    int count = parts.count(part);
    if (count > 1 && count <= MOST && isAcronym(parts.word(part))) {
      add(parts.plain, parts.from(part), count, WEIGHT, tokens);
    }
  }

  /** Printed in capitals; letters that became one part with those before have no other word. */
  private boolean isAcronym(int word) {
    return words.isCapital(word) || words.count(word) == 1;
  }

  private static void add(char[] from, int at, int count, float boost, NameTokens tokens) {
    char[] out = tokens.room(count + 1);
    out[tokens.used()] = NameForm.ACRONYM.mark();
    System.arraycopy(from, at, out, tokens.used() + 1, count);
    int end = tokens.used() + 1 + count;
    tokens.add(end, NameForm.ACRONYM, boost);
  }
}
