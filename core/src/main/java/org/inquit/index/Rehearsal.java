package org.inquit.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inquit.article.Outcome;
import org.inquit.article.RawRecord;
import org.inquit.extraction.InOrder;

/** Judges records as a build would, and writes nothing. */
final class Rehearsal {
  private final Prior prior;
  private final Intake intake;

  private Rehearsal(Prior prior, Intake intake) {
    this.prior = prior;
    this.intake = intake;
  }

  /**
   * Of a build on what {@code base} takes over.
   *
   * @throws ArchiveException where the archive is none, or cannot be read
   */
  static Rehearsal of(Path archive, Base base, Intake intake) {
    if (Files.exists(archive) && !Files.isDirectory(archive)) {
      throw Unwritable.noDirectory(archive);
    }
    try {
      return new Rehearsal(Start.prior(new Generations(archive), base), intake);
    } catch (IOException e) {
      throw new ArchiveException(archive + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** A record that was read; its outcome is {@code null} where the archive holds its article. */
  private record Judged(RawRecord record, Prior.Entry known, Outcome outcome) {}

  void over(Iterable<RawRecord> records, int threads) {
    InOrder.run(records, threads, this::read, this::judge);
  }

  private Judged read(RawRecord record) {
    Prior.Entry known = prior.of(record.digest());
    return new Judged(record, known, known == null ? record.read() : null);
  }

  private void judge(Judged next) {
    if (next.known() == null || !intake.keep(next.known())) {
      Outcome outcome = next.outcome() == null ? next.record().read() : next.outcome();
      intake.judge(outcome, next.record().line());
    }
  }
}
