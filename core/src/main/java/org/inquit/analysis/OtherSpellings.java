package org.inquit.analysis;

import java.util.Set;
import org.apache.lucene.analysis.CharArrayMap;
import org.inquit.name.GivenNames;
import org.inquit.name.Spelling;

/**
 * How else a part of a person's name may be written: without the vowels inside, as another language
 * reads it, and by the family of its short form.
 */
final class OtherSpellings implements MoreForms {
  private static final float WEIGHT = .3f;
  private static final CharArrayMap<char[][]> FAMILIES = families();

  private final Spelling spelling = new Spelling();

  @Override
  public void read(char[] text, NameWords words, NameParts parts) {}

  @Override
  public void write(int part, NameTokens tokens, NameParts parts) {
    int from = parts.from(part);
    int count = parts.count(part);
    char[] out = tokens.room(2 * count + 1);
    int at = tokens.used() + 1;
    int bones = spelling.bones(parts.plain, from, count, out, at);
    add(bones, NameForm.BONES, tokens);
    out = tokens.room(2 * count + 1);
    at = tokens.used() + 1;
    int shape = spelling.otherShape(parts.plain, from, count, out, at);
    add(shape, NameForm.SPELLING, tokens);
    char[][] families = FAMILIES.get(parts.plain, from, count);
    for (int i = 0; families != null && i < families.length; i++) {
      out = tokens.room(families[i].length + 1);
      at = tokens.used() + 1;
      System.arraycopy(families[i], 0, out, at, families[i].length);
      add(at + families[i].length, NameForm.FAMILY, tokens);
    }
  }

  /** Adds what was written behind the place of the mark, where it is anything. */
  private static void add(int end, NameForm form, NameTokens tokens) {
    int mark = tokens.used();
    if (end > mark + 1) {
      tokens.room(0)[mark] = form.mark();
      tokens.add(end, form, WEIGHT);
    }
  }

  private static CharArrayMap<char[][]> families() {
    CharArrayMap<char[][]> families = new CharArrayMap<>(GivenNames.families().size(), false);
    GivenNames.families().forEach((name, numbers) -> families.put(name, tokens(numbers)));
    return families;
  }

  private static char[][] tokens(Set<Integer> numbers) {
    return numbers.stream()
        .sorted()
        .map(number -> String.valueOf(number).toCharArray())
        .toArray(char[][]::new);
  }
}
