package org.inquit.analysis;

import java.util.List;
import org.inquit.name.Meanings;
import org.inquit.name.Spelling;

/** What the words of an organization's name mean in any language. */
final class WordMeanings implements MoreForms {
  private static final float WEIGHT = .8f;

  private final Spelling spelling = new Spelling();
  private char[] sound = new char[256];

  @Override
  public void read(char[] text, NameWords words, NameParts parts) {}

  @Override
  public void write(int part, NameTokens tokens, NameParts parts) {
    int count = parts.count(part);
    if (sound.length < 2 * count) {
      sound = new char[4 * count];
    }
    int end = spelling.sound(parts.plain, parts.from(part), count, sound, 0);
    add(Meanings.of(Meanings.word(sound, 0, end)), tokens);
    add(Meanings.of(Meanings.ending(sound, 0, end)), tokens);
  }

  private static void add(List<String> meanings, NameTokens tokens) {
    for (int i = 0; i < meanings.size(); i++) {
      String meaning = meanings.get(i);
      char[] out = tokens.room(meaning.length() + 1);
      out[tokens.used()] = NameForm.MEANING.mark();
      meaning.getChars(0, meaning.length(), out, tokens.used() + 1);
      int end = tokens.used() + 1 + meaning.length();
      tokens.add(end, NameForm.MEANING, WEIGHT);
    }
  }
}
