package org.inquit.search.query;

import java.time.LocalDate;
import java.util.Set;
import org.apache.lucene.search.join.BitSetProducer;
import org.inquit.index.Schema;

/**
 * What a question is asked of.
 *
 * @param level what answers: statements or articles
 * @param ends which documents end a block: articles, behind their statements, and what stands alone
 * @param names the archive's names
 * @param today the day that {@code -30d} counts from, or {@code null} for the day it is
 * @param strict whether only certain dates answer
 * @param relaxed conditions that give way
 */
public record Scope(
    Schema.Level level,
    BitSetProducer ends,
    Names names,
    LocalDate today,
    boolean strict,
    Set<Relaxation> relaxed) {
  public Scope {
    relaxed = Set.copyOf(relaxed);
  }

  /** Looked up only when it is needed: the first look reads the rules of all time zones. */
  @Override
  public LocalDate today() {
    return today == null ? LocalDate.now() : today;
  }

  /** The same with conditions relaxed. */
  public Scope relaxing(Set<Relaxation> more) {
    return new Scope(level, ends, names, today, strict, more);
  }
}
