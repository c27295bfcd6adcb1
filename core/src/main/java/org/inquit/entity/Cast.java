package org.inquit.entity;

import java.util.ArrayList;
import java.util.List;
import org.inquit.text.Kind;
import org.inquit.text.Tokens;

/** Joins the names of an article to figures: full names, surnames, variants, acronyms. */
final class Cast {
  private final Tokens tokens;
  private final List<Figure> figures = new ArrayList<>();
  private final FigureIndex index;

  /**
   * @param names in order, each counted
   * @param index an empty one, to be filled
   */
  Cast(Tokens tokens, List<Candidate> names, FigureIndex index) {
    this.tokens = tokens;
    this.index = index;
    for (Candidate name : names) {
      Group group = name.printing.group();
      Sort sort = group.sort();
      if (sort != Sort.OTHER) {
        enter(name, group, sort);
      }
    }
  }

  /** In the order of their first mention. */
  List<Figure> figures() {
    return figures;
  }

  private void enter(Candidate name, Group group, Sort sort) {
    Figure figure = explained(name, sort);
    figure = figure != null ? figure : group.figure;
    figure = figure != null ? figure : best(group, sort);
    if (figure == null) {
      figure = new Figure(sort);
      figures.add(figure);
    }
    figure.add(name);
    if (sort == Sort.ORGANIZATION && figure.kind == null) {
      figure.kind = Vocabulary.kind(tokens, name);
    }
    if (group.figure != figure) {
      group.figure = figure;
      index.add(figure, group);
    }
  }

  private Figure best(Group group, Sort sort) {
    Figure best = null;
    double most = 0;
    List<Figure> near = index.near(group);
    for (int i = 0; i < near.size(); i++) {
      double fit = near.get(i).sort == sort ? Sameness.of(near.get(i), group) : 0;
      if (fit > most) {
        best = near.get(i);
        most = fit;
      }
    }
    return best;
  }

  /** The figure behind whose name this one stands in brackets: "Norsk Hydro (NHY)"; or null. */
  private Figure explained(Candidate name, Sort sort) {
    if (sort != Sort.ORGANIZATION
        || figures.isEmpty()
        || name.from == 0
        || !tokens.is(name.from - 1, Kind.OPEN_BRACKET)) {
      return null;
    }
    Figure last = figures.getLast();
    boolean joined =
        last.sort == Sort.ORGANIZATION
            && last.names.getLast().to == name.from - 1
            && tokens.is(Math.min(name.to, tokens.size() - 1), Kind.CLOSE_BRACKET);
    return joined ? last : null;
  }
}
