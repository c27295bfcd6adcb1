package org.inquit.name;

/**
 * Folds the spellings of one sound onto one, step by step: consonants that transliterations mix up
 * (kh and h, q and k), then vowels (ou and u, ei and ai), then which vowel it is at all.
 *
 * <p>Works in arrays of the caller, without allocation. An instance serves one thread.
 */
public final class Spelling {
  private static final int START = 64;
  private static final int SHORT = 3;
  private static final int LEAST_BONES = 3;
  private static final int LEAST_WITH_ARTICLE = 6;

  private char[] letters = new char[START];
  private char[] reading = new char[START];
  private int length;

  /** What is left of {@code plain} letters when only consonants count, alike ones as one. */
  public static String skeleton(String plain) {
    char[] out = plain.toCharArray();
    return new String(out, 0, Skeleton.fold(out, out.length));
  }

  /**
   * Folds the first {@code length} of {@code plain} letters to their skeleton, in place.
   *
   * @return the new length; never more
   */
  public static int skeleton(char[] plain, int length) {
    return Skeleton.fold(plain, length);
  }

  /** {@code plain} letters as they sound: see {@link #sound(char[], int, int, char[], int)}. */
  public static String sound(String plain) {
    char[] out = new char[2 * plain.length()];
    return new String(out, 0, new Spelling().sound(plain.toCharArray(), 0, plain.length(), out, 0));
  }

  /** {@code plain} letters with one vowel: see {@link #frame(char[], int, int, char[], int)}. */
  public static String frame(String plain) {
    char[] out = new char[2 * plain.length()];
    return new String(out, 0, new Spelling().frame(plain.toCharArray(), 0, plain.length(), out, 0));
  }

  /** {@code plain} letters in their shape: see {@link #shape(char[], int, int, char[], int)}. */
  public static String shape(String plain) {
    char[] out = new char[2 * plain.length()];
    return new String(out, 0, new Spelling().shape(plain.toCharArray(), 0, plain.length(), out, 0));
  }

  /**
   * Writes how {@code word[from, from + count)}, plain letters, sounds.
   *
   * @param out receives it from {@code at}; twice the room of the word is enough
   * @return the end of what was written
   */
  public int sound(char[] word, int from, int count, char[] out, int at) {
    consonants(word, from, count);
    int end = at;
    for (int i = 0; i < length; i++) {
      char next = i + 1 < length ? letters[i + 1] : 0;
      char vowel = diphthong(letters[i], next);
      char letter = vowel != 0 ? vowel : single(letters[i]);
      i += vowel != 0 ? 1 : 0;
      end = append(out, at, end, letter);
    }
    end = withoutLastH(out, at, end);
    if (end - at > 3 && out[end - 1] == 'e') {
      out[end - 1] = 'a';
    }
    return end;
  }

  /**
   * Writes the consonants of {@code word[from, from + count)} and where vowels stand between them,
   * without an article written onto it ("Albashir") and a silent e; words of up to three letters as
   * they sound. Takes and returns what {@link #sound(char[], int, int, char[], int)} does.
   */
  public int frame(char[] word, int from, int count, char[] out, int at) {
    return count <= SHORT
        ? sound(word, from, count, out, at)
        : framed(word, from, count, out, at, false);
  }

  /**
   * Writes what {@link #frame(char[], int, int, char[], int)} does, for a part of a person's name:
   * rounded vowels (o, u) stay apart from the others, dj and ch are one, and what ends a compound
   * is spelt one way: "Badreddine" as "badr" and "din".
   */
  public int shape(char[] word, int from, int count, char[] out, int at) {
    if (count <= SHORT) {
      return sound(word, from, count, out, at);
    }
    int whole = from + count;
    int stem = Compounds.stem(word, from, whole);
    int end = framed(word, from, stem - from, out, at, true);
    for (char letter : Compounds.ending(word, stem, whole)) {
      end = append(out, at, end, letter);
    }
    return end;
  }

  /**
   * Writes the shape of a word as another language reads its letters: "Nikolaj" as "Nikolay". Takes
   * what {@link #frame(char[], int, int, char[], int)} does.
   *
   * @return the end of what was written; {@code at} where there is no other reading
   */
  public int otherShape(char[] word, int from, int count, char[] out, int at) {
    if (reading.length < count) {
      reading = new char[2 * count];
    }
    int other = Readings.other(word, from, count, reading);
    return other == 0 ? at : shape(reading, 0, other, out, at);
  }

  /**
   * Writes the frame without the vowels inside, which some alphabets leave out: "Qadiri", "Qadri".
   * Takes what {@link #frame(char[], int, int, char[], int)} does.
   *
   * @return the end of what was written; {@code at} for a word of fewer than three consonants
   */
  public int bones(char[] word, int from, int count, char[] out, int at) {
    int framed = frame(word, from, count, out, at);
    int end = at;
    int consonants = 0;
    for (int i = at; i < framed; i++) {
      boolean vowel = Consonants.isVowel(out[i]);
      consonants += vowel ? 0 : 1;
      end = vowel && i > at && i < framed - 1 ? end : append(out, at, end, out[i]);
    }
    return consonants < LEAST_BONES ? at : end;
  }

  private int framed(char[] word, int from, int count, char[] out, int at, boolean shaped) {
    int article = hasArticle(word, from, count) ? 2 : 0;
    consonants(word, from + article, count - article);
    int end = at;
    for (int i = 0; i < length && !isSilent(i, end - at); i++) {
      end = append(out, at, end, shaped ? shaped(letters[i]) : framed(letters[i]));
    }
    return withoutLastH(out, at, end);
  }

  private static char shaped(char c) {
    return switch (c) {
      case 'o', 'u' -> 'o';
      case 'j' -> 'c';
      default -> framed(c);
    };
  }

  private static char framed(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> 'a';
      case 'z' -> 's';
      case 'g' -> 'k';
      default -> c;
    };
  }

  private static boolean hasArticle(char[] word, int from, int count) {
    return count >= LEAST_WITH_ARTICLE
        && (word[from] == 'a' || word[from] == 'e')
        && word[from + 1] == 'l'
        && word[from + 2] != 'l'
        && !Consonants.isVowel(word[from + 2]);
  }

  /** The e of "Slimane", "Eddine", behind a consonant. */
  private boolean isSilent(int i, int written) {
    return i == length - 1
        && letters[i] == 'e'
        && written > SHORT
        && letters[i - 1] != 'i'
        && letters[i - 1] != 'e';
  }

  private static int withoutLastH(char[] out, int at, int end) {
    return end - at > 3 && out[end - 1] == 'h' ? end - 1 : end;
  }

  /** Doubled letters count once. */
  private static int append(char[] out, int at, int end, char letter) {
    if (end == at || out[end - 1] != letter) {
      out[end++] = letter;
    }
    return end;
  }

  private static char diphthong(char c, char next) {
    return switch (c) {
      case 'o' -> next == 'u' || next == 'o' ? 'u' : 0;
      case 'e' -> next == 'e' ? 'i' : next == 'i' || next == 'y' ? 'e' : 0;
      case 'a' -> next == 'i' || next == 'y' ? 'e' : 0;
      case 'i' -> next == 'e' || next == 'y' ? 'i' : (char) 0;
      default -> 0;
    };
  }

  private static char single(char c) {
    return c == 'y' ? 'i' : c == 'o' ? 'u' : c;
  }

  private void consonants(char[] word, int from, int count) {
    if (letters.length < 2 * count) {
      letters = new char[4 * count];
    }
    length = 0;
    int end = from + count;
    for (int i = from; i < end; ) {
      int used = Consonants.used(word, i, end);
      if (word[i] == 'x') {
        letters[length++] = 'k';
        letters[length++] = 's';
      } else {
        letters[length++] = Consonants.letter(word, i, used, end);
      }
      i += used;
      i += i == from + 3 ? article(word, from, i, end) : 0;
    }
  }

  /** How many letters are the article within "Abdul", "Abdel": they sound as "abd". */
  private static int article(char[] word, int from, int at, int end) {
    if (word[from] != 'a' || word[from + 1] != 'b' || word[from + 2] != 'd') {
      return 0;
    }
    int i = at;
    while (i < end && Consonants.isVowel(word[i])) {
      i++;
    }
    return i > at && i + 1 < end && word[i] == 'l' && word[i + 1] != 'l' ? i + 1 - at : 0;
  }
}
