package org.inquit.entity;

import org.inquit.name.GivenNames;
import org.inquit.text.Kind;
import org.inquit.text.Lexicon;
import org.inquit.text.Tokens;

/** Looks up the words of a run of capitals, the longest phrase first. */
final class Itemizer {
  private final Tokens tokens;
  private final Items items = new Items();
  private int length;
  private Item type;

  Itemizer(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The items of a run; they hold until the next call. */
  Items items(int from, int end) {
    items.clear();
    int i = from;
    while (i < end) {
      look(i, end);
      headWithin(i, from);
      items.add(type, i, i + length);
      i += length;
    }
    return items;
  }

  /** "Army" alone is one known army; in "Somali National Army" it is the noun of the name. */
  private void headWithin(int i, int from) {
    boolean within = type == Item.ORGANIZATION && i > from && !tokens.matches(i - 1, "the");
    if (within && Vocabulary.ORGANIZATION_HEADS.length(tokens, i, i + length) == length) {
      type = Item.ORGANIZATION_HEAD;
    }
  }

  private void look(int i, int end) {
    length = 0;
    type = Item.WORD;
    offer(Item.TITLE, Vocabulary.title(tokens, i, end));
    offer(Item.ORGANIZATION, organization(i, end));
    nation(i, end);
    offer(Item.PLACE, Vocabulary.PLACES.length(tokens, i, end));
    offer(Item.OTHER, Vocabulary.OTHERS.length(tokens, i, end));
    head(i, end);
    offer(Item.PLACE, Vocabulary.CITIES.length(tokens, i, end));
    offer(Item.TITLE, describing(i));
    if (type == Item.OTHER && length == 1 && isCalled(i, end)) {
      type = Item.GIVEN;
    }
    if (length <= 1 && type != Item.TITLE && type != Item.OTHER && isGiven(i, end)) {
      type = Item.GIVEN;
      length = 1;
    }
    length = Math.max(length, 1);
  }

  /** Whether the name of a month is someone's: "Jan Marek", "June Berg". */
  private boolean isCalled(int i, int end) {
    String label = Vocabulary.OTHERS.label(tokens, i, i + 1);
    boolean small = i > 0 && tokens.is(i - 1, Kind.WORD) && !tokens.capital(i - 1);
    boolean can = label.equals("given") || label.equals("seldom given") && !small;
    return can && i + 1 < end && tokens.capital(i + 1) && isUnknown(i + 1, end);
  }

  private boolean isUnknown(int i, int end) {
    return Vocabulary.title(tokens, i, end) == 0
        && Vocabulary.NATIONS.find(tokens, i, end) < 0
        && Vocabulary.ORGANIZATIONS.find(tokens, i, end) < 0
        && Vocabulary.ORGANIZATION_HEADS.find(tokens, i, end) < 0
        && Vocabulary.OTHERS.find(tokens, i, end) < 0;
  }

  private void offer(Item offered, int tokensOfIt) {
    if (tokensOfIt > length) {
      type = offered;
      length = tokensOfIt;
    }
  }

  /** A noun such as "Spokesman" may serve as a title. */
  private int describing(int i) {
    String label = Vocabulary.DESCRIPTIONS.label(tokens, i, i + 1);
    return label != null && label.startsWith("person") ? 1 : 0;
  }

  /** A place may be a given name when a name goes on behind it: Jordan Lee. */
  private boolean isGiven(int i, int end) {
    boolean goesOn =
        i + 1 < end && tokens.capital(i + 1) && Vocabulary.title(tokens, i + 1, end) == 0;
    return (length == 0 || type == Item.PLACE && goesOn) && tokens.is(i, Kind.WORD) && isGiven(i);
  }

  /** The list is of plain letters: a name with marks or signs is folded first. */
  private boolean isGiven(int i) {
    for (int k = tokens.start(i); k < tokens.end(i); k++) {
      char c = tokens.text().charAt(k);
      if ((c < 'A' || c > 'Z') && (c < 'a' || c > 'z')) {
        return GivenNames.contains(tokens.string(i));
      }
    }
    return Vocabulary.GIVEN_NAMES.holds(tokens, i);
  }

  private int organization(int i, int end) {
    int entry = Vocabulary.ORGANIZATIONS.find(tokens, i, end);
    if (entry < 0) {
      return 0;
    }
    int size = Vocabulary.ORGANIZATIONS.length(entry);
    boolean exact = Vocabulary.ORGANIZATIONS.label(entry).endsWith("+");
    return exact && !isPrinted(i, i + size, Vocabulary.ORGANIZATIONS.phrase(entry)) ? 0 : size;
  }

  private boolean isPrinted(int from, int to, String phrase) {
    int start = tokens.start(from);
    return tokens.end(to - 1) - start == phrase.length() && tokens.text().startsWith(phrase, start);
  }

  private void nation(int i, int end) {
    int entry = Vocabulary.NATIONS.find(tokens, i, end);
    if (entry >= 0 && !isPronoun(i, Vocabulary.NATIONS.length(entry))) {
      boolean adjective = Vocabulary.NATIONS.label(entry).startsWith("adjective");
      offer(adjective ? Item.DEMONYM : Item.PLACE, Vocabulary.NATIONS.length(entry));
    }
  }

  /** "Us" is no country. */
  private boolean isPronoun(int i, int size) {
    return size == 1 && tokens.matches(i, "us") && !tokens.allCapitals(i);
  }

  private void head(int i, int end) {
    Lexicon heads = Vocabulary.ORGANIZATION_HEADS;
    int head = heads.find(tokens, i, end);
    boolean form = head >= 0 && heads.label(head).equals("form");
    if (head >= 0 && (!form || isPrinted(i, i + heads.length(head), heads.phrase(head)))) {
      offer(Item.ORGANIZATION_HEAD, heads.length(head));
    }
    int place = Vocabulary.PLACE_HEADS.find(tokens, i, end);
    if (place >= 0) {
      offer(Item.PLACE_HEAD, Vocabulary.PLACE_HEADS.length(place));
    }
  }
}
