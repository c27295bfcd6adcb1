package org.inquit.entity;

import java.util.ArrayList;
import java.util.List;
import org.inquit.entity.Item.Type;
import org.inquit.name.GivenNames;
import org.inquit.text.Kind;
import org.inquit.text.Lexicon;
import org.inquit.text.Tokens;

/** Looks up the words of a run of capitals, the longest phrase first. */
final class Itemizer {
  private final Tokens tokens;
  private int length;
  private Type type;

  Itemizer(Tokens tokens) {
    this.tokens = tokens;
  }

  List<Item> items(int from, int end) {
    List<Item> items = new ArrayList<>();
    int i = from;
    while (i < end) {
      look(i, end);
      items.add(new Item(type, i, i + length));
      i += length;
    }
    return items;
  }

  private void look(int i, int end) {
    length = 0;
    offer(Type.TITLE, Vocabulary.title(tokens, i, end));
    offer(Type.ORGANIZATION, organization(i, end));
    nation(i, end);
    offer(Type.PLACE, Vocabulary.length(Vocabulary.PLACES, tokens, i, end));
    offer(Type.OTHER, Vocabulary.length(Vocabulary.OTHERS, tokens, i, end));
    head(i, end);
    offer(Type.PLACE, Vocabulary.length(Vocabulary.CITIES, tokens, i, end));
    offer(Type.TITLE, describing(i));
    if (length <= 1 && type != Type.TITLE && type != Type.OTHER && isGiven(i, end)) {
      type = Type.GIVEN;
      length = 1;
    }
    if (length == 0) {
      type = Type.WORD;
      length = 1;
    }
  }

  private void offer(Type offered, int tokensOfIt) {
    if (tokensOfIt > length) {
      type = offered;
      length = tokensOfIt;
    }
  }

  /** A noun such as "Spokesman" may serve as a title. */
  private int describing(int i) {
    String label = Vocabulary.label(Vocabulary.DESCRIPTIONS, tokens, i, i + 1);
    return label != null && label.startsWith("person") ? 1 : 0;
  }

  /** A place may be a given name when a name goes on behind it: Jordan Lee. */
  private boolean isGiven(int i, int end) {
    boolean goesOn =
        i + 1 < end && tokens.capital(i + 1) && Vocabulary.title(tokens, i + 1, end) == 0;
    return (length == 0 || type == Type.PLACE && goesOn)
        && tokens.is(i, Kind.WORD)
        && GivenNames.contains(tokens.string(i));
  }

  private int organization(int i, int end) {
    int entry = Vocabulary.ORGANIZATIONS.find(tokens, i, end);
    if (entry < 0) {
      return 0;
    }
    int size = Vocabulary.ORGANIZATIONS.length(entry);
    boolean exact = Vocabulary.ORGANIZATIONS.label(entry).endsWith("+");
    String printed = tokens.span(i, i + size).in(tokens.text());
    return exact && !printed.equals(Vocabulary.ORGANIZATIONS.phrase(entry)) ? 0 : size;
  }

  private void nation(int i, int end) {
    int entry = Vocabulary.NATIONS.find(tokens, i, end);
    if (entry >= 0 && !isPronoun(i, Vocabulary.NATIONS.length(entry))) {
      boolean adjective = Vocabulary.NATIONS.label(entry).startsWith("adjective");
      offer(adjective ? Type.DEMONYM : Type.PLACE, Vocabulary.NATIONS.length(entry));
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
    if (head >= 0 && (!form || tokens.string(i).equals(heads.phrase(head)))) {
      offer(Type.ORGANIZATION_HEAD, heads.length(head));
    }
    int place = Vocabulary.PLACE_HEADS.find(tokens, i, end);
    if (place >= 0) {
      offer(Type.PLACE_HEAD, Vocabulary.PLACE_HEADS.length(place));
    }
  }
}
