package org.inquit.analysis;

import org.inquit.name.Spelling;

/**
 * Writes the tokens of a name: each part has two positions.
 *
 * <p>At the first stand the forms that make a match: the part in plain letters, as printed where it
 * bears marks, by spelling, joined with its neighbour ("Abu Bakr", "Abubakr"), and what stands for
 * the whole name. At the second stand the three-letter pieces of its sound, which only rank; the
 * matching forms stand there too, next to weightless, so that a query that wants every position
 * asks no more than the first.
 */
final class NameForms {
  private static final float WHOLE = 1f;
  private static final float SPELLING = .5f;
  private static final float JOINED = .3f;
  private static final float NEAR = .2f;
  private static final float TINY = .01f;
  private static final int SHORT = 4;
  private static final int NONE = -1;

  private final Spelling spelling = new Spelling();
  private final boolean people;
  private final MoreForms[] more;
  private char[] sound = new char[256];
  private NameTokens tokens;
  private NameParts parts;

  /** The token of a part and the next as one, which stands with the next too. */
  private int joined;

  /**
   * Writes the forms of parts; {@code more} adds others.
   *
   * @param people whether the names are of people; of organizations a last s does not count
   */
  NameForms(boolean people, MoreForms... more) {
    this.people = people;
    this.more = more.clone();
  }

  void write(char[] text, NameWords words, NameParts of, NameTokens to) {
    tokens = to;
    parts = of;
    tokens.clear();
    for (MoreForms forms : more) {
      forms.read(text, words, parts);
    }
    joined = NONE;
    for (int part = 0; part < parts.size(); part++) {
      tokens.open(parts.start(part), parts.end(part));
      plain(part);
      if (words.isMarked(parts.word(part))) {
        printed(part, text);
      }
      int folded = tokens.size();
      foldings(part);
      int end = tokens.size();
      tokens.open(parts.start(part), parts.end(part));
      pieces(part);
      for (int token = folded; token < end; token++) {
        tokens.repeat(token, tokens.form(token).ranks() ? tokens.boost(token) : TINY);
      }
    }
  }

  private void plain(int part) {
    int count = parts.count(part);
    char[] out = tokens.room(count);
    System.arraycopy(parts.plain, parts.from(part), out, tokens.used(), count);
    tokens.add(tokens.used() + count, NameForm.PLAIN, WHOLE);
  }

  private void printed(int part, char[] text) {
    int start = parts.start(part);
    int end = parts.end(part);
    char[] out = tokens.room(end - start + 1);
    int at = tokens.used();
    out[at++] = NameForm.PRINTED.mark();
    for (int i = start; i < end; i++) {
      out[at++] = Character.toLowerCase(text[i]);
    }
    tokens.add(at, NameForm.PRINTED, WHOLE);
  }

  private void foldings(int part) {
    spelling(part, parts.count(part), SPELLING);
    if (joined != NONE) {
      tokens.repeat(joined, JOINED);
    }
    joined = part + 1 < parts.size() ? spelling(part, parts.joinedCount(part), JOINED) : NONE;
    for (MoreForms forms : more) {
      forms.write(part, tokens, parts);
    }
  }

  /** The number of the token for {@code count} letters from the first of a part on. */
  private int spelling(int part, int count, float boost) {
    char[] out = tokens.room(2 * count + 1);
    int at = tokens.used();
    out[at++] = NameForm.SPELLING.mark();
    int end =
        people
            ? spelling.shape(parts.plain, parts.from(part), count, out, at)
            : spelling.frame(parts.plain, parts.from(part), count, out, at);
    end -= !people && end - at > SHORT && out[end - 1] == 's' ? 1 : 0;
    return tokens.add(end, NameForm.SPELLING, boost);
  }

  private void pieces(int part) {
    int count = parts.count(part);
    if (sound.length < 2 * count + 2) {
      sound = new char[4 * count + 2];
    }
    sound[0] = '_';
    int end = spelling.sound(parts.plain, parts.from(part), count, sound, 1);
    sound[end++] = '_';
    for (int i = 0; i + 3 <= end; i++) {
      char[] out = tokens.room(4);
      int at = tokens.used();
      out[at] = NameForm.NEAR.mark();
      System.arraycopy(sound, i, out, at + 1, 3);
      tokens.add(at + 4, NameForm.NEAR, NEAR);
    }
  }
}
