package org.inquit.entity;

import java.util.ArrayList;
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
    return of(tokens, sentences, tags, new FigureIndex());
  }

  /**
   * @param index an empty one, to be filled
   */
  static Entities of(Tokens tokens, Sentences sentences, Tags tags, FigureIndex index) {
    List<Candidate> names = new NameFinder(tokens, sentences, tags).find();
    Surroundings surroundings = new Surroundings(tokens, tags);
    names.forEach(surroundings::weigh);
    Census.of(tokens, names);
    return new Entities(tokens, new Cast(tokens, names, index).figures());
  }

  /** All of one sort, in the order of their first mention. */
  public List<Named> all(Sort sort) {
    List<Named> all = new ArrayList<>();
    for (Figure figure : figures) {
      if (figure.sort == sort) {
        all.add(figure.named(tokens));
      }
    }
    return all;
  }

  List<Figure> figures() {
    return figures;
  }
}
