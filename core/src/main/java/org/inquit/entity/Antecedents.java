package org.inquit.entity;

import java.util.ArrayList;
import java.util.List;
import org.inquit.name.Gender;
import org.inquit.text.Tokens;

/** Chooses among the figures that a reader remembers the one that a mention can mean. */
final class Antecedents {
  private static final double FAINTEST = 0.02;
  private static final double LEAST_FIT = 3;
  private static final double SPEAKS_ON = 1.5;

  private final Tokens tokens;
  private final Salience salience;

  Antecedents(Tokens tokens, Salience salience) {
    this.tokens = tokens;
    this.salience = salience;
  }

  /**
   * The most present figure that a pronoun can mean; {@code null} when there is none.
   *
   * @param speaker who spoke last
   */
  Figure present(Mention pronoun, int sentence, Figure speaker) {
    Figure best = null;
    double most = FAINTEST;
    List<Figure> active = salience.active();
    for (int i = 0; i < active.size(); i++) {
      Figure figure = active.get(i);
      double agrees = agreement(pronoun, figure);
      double score = agrees == 0 ? 0 : agrees * salience.at(figure, sentence);
      if (figure == speaker && pronoun.speaks) {
        score *= SPEAKS_ON;
      }
      if (score > most) {
        best = figure;
        most = score;
      }
    }
    return best;
  }

  /** How well a figure can be meant by a pronoun; 0 when it cannot. */
  static double agreement(Mention pronoun, Figure figure) {
    return switch (pronoun.what) {
      case "person" -> figure.what.equals("person") ? gender(pronoun.gender, figure.gender()) : 0;
      case "people" ->
          figure.what.equals("people") ? 1 : figure.sort == Sort.ORGANIZATION ? 0.3 : 0;
      default -> figure.sort == Sort.ORGANIZATION ? 1 : 0;
    };
  }

  private static double gender(Gender asked, Gender known) {
    if (known == null || known == Gender.EITHER) {
      return 0.7;
    }
    return known == asked ? 1 : 0;
  }

  /** The figure that a description fits best; {@code null} when it fits none. */
  Figure best(Mention mention, int sentence) {
    Figure best = null;
    double most = 0;
    List<Figure> active = salience.active();
    for (int i = 0; i < active.size(); i++) {
      Figure figure = active.get(i);
      double fit = figure.what.equals(mention.what) ? fit(mention, figure) : force(mention, figure);
      double score = fit < LEAST_FIT ? 0 : fit + Math.min(2, 2 * salience.at(figure, sentence));
      if (score > most) {
        best = figure;
        most = score;
      }
    }
    return best;
  }

  private static double fit(Mention mention, Figure figure) {
    Gender known = figure.gender();
    if (mention.gender != null && known != null && known.conflictsWith(mention.gender)) {
      return 0;
    }
    double best = 0;
    for (int r = 0; r < figure.roles.size(); r++) {
      best = Math.max(best, figure.roles.get(r).fits(mention.role));
    }
    return figure.isNamed() ? Math.max(best, body(mention, figure)) : 0.6 * best;
  }

  /** "The police" are the Kenyan police. */
  private static double force(Mention mention, Figure figure) {
    boolean can = mention.isPlural() && figure.sort == Sort.ORGANIZATION && figure.isNamed();
    boolean named = can && Sameness.holds(figure.words(), mention.role.phrase());
    return named ? RoleKinds.fit(mention.role.office(), figure) : 0;
  }

  /** "The navy" may be the Indian Navy, "the carrier" an airline. */
  private static double body(Mention mention, Figure figure) {
    boolean other = mention.role.organization() != null && mention.role.organization() != figure;
    return mention.what.equals("body") && !other ? RoleKinds.fit(mention.role.office(), figure) : 0;
  }

  /** "The two leaders": the two most present figures that the description fits. */
  Figure pair(Mention mention, int sentence) {
    if (!Description.isPair(tokens, mention.from, mention.head)) {
      return null;
    }
    Role one = Description.singular(mention.role);
    List<Figure> fitting = new ArrayList<>();
    for (Figure figure : salience.active()) {
      if (figure.canAllBe(one) && salience.at(figure, sentence) > FAINTEST) {
        return figure;
      }
      boolean fits =
          figure.roles.stream().anyMatch(r -> r.fits(one) > 0)
              || mention.gender != null && mention.gender == figure.gender();
      if (figure.isNamed() && figure.what.equals("person") && fits) {
        fitting.add(figure);
      }
    }
    if (fitting.size() < 2) {
      return null;
    }
    fitting.sort((a, b) -> Double.compare(salience.at(b, sentence), salience.at(a, sentence)));
    return Figure.joint(fitting.get(0), fitting.get(1));
  }
}
