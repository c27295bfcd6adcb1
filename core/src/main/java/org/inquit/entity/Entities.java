package org.inquit.entity;

import java.util.List;
import org.inquit.text.Sentences;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/** The people, organizations and places that a text names, each with all its mentions. */
public final class Entities {
  private final Tokens tokens;
  private final List<Figure> figures;

  private Entities(Tokens tokens, List<Figure> figures) {
    this.tokens = tokens;
    this.figures = figures;
  }

  /** Recognizes names in any text; never fails. */
  public static Entities of(Tokens tokens, Sentences sentences, Tags tags) {
    List<Candidate> names = new NameFinder(tokens, sentences, tags).find();
    Surroundings surroundings = new Surroundings(tokens, tags);
    names.forEach(surroundings::weigh);
    Census.of(tokens, names);
    return new Entities(tokens, new Cast(tokens, names).figures());
  }

  /** All of one sort, in the order of their first mention. */
  public List<Named> all(Sort sort) {
    return figures.stream().filter(f -> f.sort == sort).map(f -> f.named(tokens)).toList();
  }

  List<Figure> figures() {
    return figures;
  }
}
