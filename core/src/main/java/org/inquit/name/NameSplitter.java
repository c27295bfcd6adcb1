package org.inquit.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Splits one printed name into titles, parts and post-nominals. */
final class NameSplitter {
  private static final String SYLLABLE_ENDS = "AEIOU";

  private final List<String> words = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final List<NamePart> parts = new ArrayList<>();
  private final List<String> postnominals = new ArrayList<>();
  private final StringBuilder particles = new StringBuilder();
  private String bound = "";

  NameSplitter(String printed) {
    String turned = turned(printed);
    int from = 0;
    for (int i = 0; i <= turned.length(); i++) {
      if (i == turned.length() || parts(turned.charAt(i))) {
        word(turned.substring(from, i));
        from = i + 1;
      }
    }
  }

  private void word(String word) {
    if (!word.isEmpty() && !Letters.plain(word).isEmpty()) {
      words.add(word);
    }
  }

  private static boolean parts(char c) {
    return c <= ' ' || ",;\"“”()\u00a0".indexOf(c) >= 0;
  }

  /** "Berg, Anna, MP" is "Anna Berg, MP"; "Anna Berg, MP, PhD" stays. */
  private static String turned(String printed) {
    if (printed.indexOf(',') < 0) {
      return printed;
    }
    String[] pieces = printed.split(",", 3);
    String first = pieces.length > 1 ? pieces[1].strip().split("\\s+")[0] : "";
    if (pieces[0].isBlank() || first.isEmpty() || Titles.isPostnominal(first)) {
      return printed;
    }
    return pieces[1] + " " + pieces[0] + (pieces.length > 2 ? " " + pieces[2] : "");
  }

  PersonName split() {
    int start = takeTitles();
    int end = takePostnominals(start);
    for (String word : words.subList(start, end)) {
      take(word, parts.isEmpty() && particles.isEmpty());
    }
    flush();
    return new PersonName(titles, surnameLast(), postnominals);
  }

  /** Of "DURAND Emmanuel" the parts in capitals go behind those that are not. */
  private List<NamePart> surnameLast() {
    int capitals = 0;
    while (capitals < parts.size() && isSurname(parts.get(capitals).printed())) {
      capitals++;
    }
    Collections.rotate(parts, -capitals);
    return parts;
  }

  /** A word in capitals; two letters may be initials, "JD", unless they make a syllable, "LI". */
  private static boolean isSurname(String printed) {
    int last = printed.length() - 1;
    return printed.length() > 1
        && printed.indexOf('.') < 0
        && printed.equals(printed.toUpperCase(Locale.ROOT))
        && Character.isUpperCase(printed.charAt(last))
        && (last > 1 || SYLLABLE_ENDS.indexOf(printed.charAt(last)) >= 0);
  }

  /** The last word is never a title: "King" alone is a surname. */
  private int takeTitles() {
    int at = 0;
    while (at < words.size() - 1) {
      int length = Titles.length(words.subList(0, words.size() - 1), at);
      if (length == 0) {
        break;
      }
      titles.add(String.join(" ", words.subList(at, at + length)));
      at += length;
    }
    return at;
  }

  private int takePostnominals(int start) {
    int end = words.size();
    while (end > start + 1
        && Titles.isPostnominal(words.get(end - 1))
        && !(end - start == 2 && Titles.isSurname(words.get(start), words.get(start + 1)))) {
      postnominals.addFirst(words.get(--end));
    }
    return end;
  }

  private void take(String word, boolean first) {
    boolean particle = Particles.kind(word).isPresent() && isSmall(word, first);
    if (particle) {
      particles.append(word).append(' ');
      bound += Particles.boundPrefix(word);
      return;
    }
    String head = Letters.plain(head(word));
    if (!head.isEmpty()) {
      parts.add(new NamePart(particles + word, bound + head));
      particles.setLength(0);
      bound = "";
    }
  }

  /** "Al Gore", "Ben Hall", "Van Morrison" begin with given names, not with particles. */
  private static boolean isSmall(String word, boolean first) {
    return !first
        || Character.isLowerCase(word.charAt(0))
        || Particles.kind(word).filter(k -> k == Particles.Kind.BOUND).isPresent();
  }

  /** "al-Hadi" without its article; other hyphens join one part. */
  private static String head(String word) {
    int hyphen = word.indexOf('-');
    boolean article =
        hyphen > 0
            && Particles.kind(word.substring(0, hyphen))
                .filter(k -> k == Particles.Kind.ARTICLE)
                .isPresent();
    return article ? word.substring(hyphen + 1) : word;
  }

  /** Particles with nothing behind them are parts. */
  private void flush() {
    if (!particles.isEmpty()) {
      String left = particles.toString().strip();
      parts.add(new NamePart(left, Letters.plain(left)));
    }
  }
}
