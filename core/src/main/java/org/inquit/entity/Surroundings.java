package org.inquit.entity;

import org.inquit.name.Acronyms;
import org.inquit.text.Kind;
import org.inquit.text.Tag;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/** Weighs what the shape of a name and the words around it say of its sort. */
final class Surroundings {
  private final Tokens tokens;
  private final Tags tags;

  Surroundings(Tokens tokens, Tags tags) {
    this.tokens = tokens;
    this.tags = tags;
  }

  void weigh(Candidate name) {
    shape(name);
    if (name.lead > 0) {
      before(name, name.lead - 1);
    }
    if (name.to < tokens.size()) {
      behind(name, name.to);
    }
  }

  private void shape(Candidate name) {
    int plain = 0;
    int capitals = 0;
    for (int i = name.from; i < name.to; i++) {
      initials(name, i);
      capitals += tokens.allCapitals(i) && !tokens.dotted(i) ? 1 : 0;
      name.add(Sort.OTHER, tokens.hyphened(i) && Vocabulary.isPairOfNations(tokens, i) ? 8 : 0);
      plain += tags.word(i) >= 0 && tokens.capital(i) ? 1 : 0;
      name.add(Sort.OTHER, hasDigit(i) ? 8 : 0);
    }
    name.add(Sort.PERSON, name.size() <= 3 ? name.size() > 1 ? 1.5 : 0.6 : 0);
    boolean given = name.score(Sort.PERSON) >= 4;
    name.add(Sort.PERSON, given ? Math.max(-1.5, -plain) : -2.0 * plain);
    name.add(Sort.OTHER, plain == name.size() ? 2 : 0);
    boolean shouted = name.size() > 1 && capitals == name.size();
    name.add(Sort.OTHER, shouted && name.score(Sort.ORGANIZATION) < 6 ? 8 : 0);
    if (name.size() == 1) {
      acronym(name);
    }
  }

  private void initials(Candidate name, int i) {
    int length = tokens.end(i) - tokens.start(i);
    boolean initial =
        length == 1 && tokens.capital(i) && i + 1 < name.to && tokens.is(i + 1, Kind.TERMINATOR);
    boolean particle =
        !tokens.capital(i)
            && tokens.is(i, Kind.WORD)
            && "person".equals(Vocabulary.JOINERS.label(tokens, i, i + 1));
    name.add(Sort.PERSON, initial ? 3 : particle ? 2 : 0);
    if (tokens.hyphened(i) && Vocabulary.hasArticle(tokens, i)) {
      name.add(Sort.PERSON, 1.5);
    }
  }

  private boolean hasDigit(int i) {
    for (int k = tokens.start(i); k < tokens.end(i); k++) {
      if (Character.isDigit(tokens.text().charAt(k))) {
        return true;
      }
    }
    return false;
  }

  private void acronym(Candidate name) {
    String printed = name.text(tokens);
    if (name.score(Sort.PLACE) > 3 || name.score(Sort.OTHER) > 3) {
      return;
    }
    boolean acronym =
        tokens.allCapitals(name.from) && printed.length() <= 6 && Acronyms.isAcronym(printed);
    boolean plural = printed.endsWith("s");
    name.add(Sort.ORGANIZATION, acronym ? plural ? 0.5 : 2.5 : 0);
    if (acronym && Abbreviation.isOfSmallWords(tokens, name.from, printed)) {
      name.add(Sort.OTHER, 9);
    }
    name.add(Sort.PERSON, acronym ? -3 : 0);
    boolean camel =
        !acronym
            && printed.chars().skip(1).filter(Character::isUpperCase).count() > 0
            && !tokens.hyphened(name.from);
    name.add(
        Sort.ORGANIZATION,
        camel && !printed.startsWith("Mc") && !printed.startsWith("Mac") ? 2 : 0);
  }

  private void before(Candidate name, int i) {
    if (tokens.is(i, Kind.WORD) && !tokens.capital(i)) {
      description(name, i, 4);
      preposition(name, i);
      if (tags.is(i, Tag.DET) && tokens.matches(i, "the")) {
        name.add(Sort.PERSON, -3);
        name.add(Sort.ORGANIZATION, 1.5);
      }
    }
  }

  private void preposition(Candidate name, int i) {
    if (!tags.is(i, Tag.ADP)) {
      return;
    }
    if (tokens.matches(i, "of") && i > 0) {
      description(name, i - 1, 3);
    } else if (tokens.matches(i, "in")) {
      name.add(Sort.PLACE, 2);
      name.add(Sort.PERSON, -1.5);
    } else if (tokens.matches(i, "near") || tokens.matches(i, "from")) {
      name.add(Sort.PLACE, 1);
    } else if (tokens.matches(i, "at")) {
      name.add(Sort.ORGANIZATION, 2);
      name.add(Sort.PLACE, 1);
      name.add(Sort.PERSON, -1.5);
    }
  }

  /** A noun just before a name, or before "of": "prosecutor X", "the group X", "the town of X". */
  private void description(Candidate name, int noun, double weight) {
    String what = Description.at(tokens, noun);
    switch (what == null ? "" : what) {
      case "person", "people" -> described(name, noun, weight);
      case "body" -> name.add(Sort.ORGANIZATION, weight - (tokens.matches(noun + 1, "of") ? 2 : 0));
      default -> {
        boolean place = Vocabulary.PLACE_HEADS.length(tokens, noun, noun + 1) == 1;
        name.add(Sort.PLACE, place ? weight + 1 : 0);
      }
    }
  }

  /** "Prosecutor X" is a person; "mayor of X" is where the mayor is. */
  private void described(Candidate name, int noun, double weight) {
    if (!tokens.matches(noun + 1, "of")) {
      name.add(Sort.PERSON, weight);
    } else if (Vocabulary.TITLES.holds(tokens, noun)) {
      name.add(Sort.PERSON, -2.5);
      name.add(Sort.PLACE, 1.5);
    }
  }

  private void behind(Candidate name, int i) {
    switch (tokens.kind(i)) {
      case COMMA -> comma(name, i + 1);
      case CLITIC -> owned(name, i + 1);
      case WORD -> word(name, i);
      default -> {}
    }
  }

  private void word(Candidate name, int i) {
    if (tokens.capital(i)) {
      return;
    }
    boolean verb = tags.is(i, Tag.VERB);
    boolean who = tokens.matches(i, "who") || tokens.matches(i, "whose");
    name.add(Sort.PERSON, who ? 3 : verb ? 0.7 : 0);
    String what = Description.at(tokens, i);
    name.add(Sort.ORGANIZATION, what != null && !verb ? 1.5 : 0);
    name.add(Sort.PERSON, what != null && !verb ? -1 : 0);
    boolean place = Vocabulary.PLACE_HEADS.length(tokens, i, i + 1) == 1;
    name.add(Sort.PLACE, place ? 3 : 0);
  }

  private void owned(Candidate name, int i) {
    if (i < tokens.size() && Description.isKin(tokens, i)) {
      name.add(Sort.PERSON, 3);
    }
  }

  private void comma(Candidate name, int i) {
    if (i >= tokens.size()) {
      return;
    }
    if (tokens.is(i, Kind.NUMBER) && isAge(i)) {
      name.add(Sort.PERSON, 5);
    } else if (tokens.matches(i, "who") || tokens.matches(i, "whose")) {
      name.add(Sort.PERSON, 3);
    } else if (tokens.is(i, Kind.WORD)) {
      apposition(name, i);
    }
  }

  private boolean isAge(int i) {
    int length = tokens.end(i) - tokens.start(i);
    return length <= 2 && i + 1 < tokens.size() && !tokens.is(i + 1, Kind.WORD);
  }

  /** "X, the party's spokesman", "X, a company". */
  private void apposition(Candidate name, int i) {
    int end = Math.min(i + 6, tokens.size());
    for (int k = i; k < end && isNominal(k); k++) {
      String what = Description.at(tokens, k);
      if (what != null) {
        boolean goesOn = k + 1 < end && isNominal(k + 1);
        if (!goesOn) {
          name.add(what.startsWith("pe") ? Sort.PERSON : Sort.ORGANIZATION, 3);
          return;
        }
      }
    }
  }

  private boolean isNominal(int i) {
    return switch (tags.of(i)) {
      case DET, ADJ, NOUN, PROPN, PART -> true;
      default -> false;
    };
  }
}
