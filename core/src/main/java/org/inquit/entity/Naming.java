package org.inquit.entity;

import java.util.List;

/** Which token begins which name, and whose name it is. */
final class Naming {
  private final Candidate[] starts;
  private final Candidate[] leads;
  private final Candidate[] ends;
  private final Figure[] figures;

  Naming(int tokens, List<Figure> all) {
    starts = new Candidate[tokens + 1];
    leads = new Candidate[tokens + 1];
    ends = new Candidate[tokens + 1];
    figures = new Figure[tokens + 1];
    for (Figure figure : all) {
      for (Candidate name : figure.names) {
        starts[name.from] = name;
        ends[name.to] = name;
        figures[name.from] = figure;
        if (name.lead < name.from) {
          leads[name.lead] = name;
        }
      }
    }
  }

  /** The name that begins at a token; or {@code null}. */
  Candidate at(int token) {
    return starts[token];
  }

  /** The name whose titles begin at a token; or {@code null}. */
  Candidate leading(int token) {
    return leads[token];
  }

  /** The name that ends just before a token; or {@code null}. */
  Candidate before(int token) {
    return ends[token];
  }

  Figure figure(Candidate name) {
    return figures[name.from];
  }
}
