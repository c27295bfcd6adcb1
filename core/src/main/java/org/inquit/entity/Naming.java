package org.inquit.entity;

import java.util.List;

/** Which token begins which name, and whose name it is. */
final class Naming {
  private final Candidate[] starts;
  private final Candidate[] leads;
  private final Candidate[] ends;

  Naming(int tokens, List<Figure> all) {
    starts = new Candidate[tokens + 1];
    leads = new Candidate[tokens + 1];
    ends = new Candidate[tokens + 1];
    for (Figure figure : all) {
      for (Candidate name : figure.names) {
        starts[name.from] = name;
        ends[name.to] = name;
        name.figure = figure;
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
    return name.figure;
  }

  /** The person whose name or titles begin at a token; or {@code null}. */
  Figure person(int token) {
    Candidate name = starts[token] != null ? starts[token] : leads[token];
    return name != null && figure(name).sort == Sort.PERSON ? figure(name) : null;
  }

  /** The first organization that is named between two tokens; or {@code null}. */
  Figure organization(int from, int to) {
    for (int i = from; i < to; i++) {
      if (starts[i] != null && figure(starts[i]).sort == Sort.ORGANIZATION) {
        return figure(starts[i]);
      }
    }
    return null;
  }
}
