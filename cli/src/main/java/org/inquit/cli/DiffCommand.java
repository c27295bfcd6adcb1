package org.inquit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inquit.index.Generations;
import org.inquit.review.ArchiveDiff;
import org.inquit.review.Change;
import org.inquit.review.Subject;
import org.inquit.review.Threshold;
import org.inquit.review.Totals;

/** {@code diff}: what one archive holds and another does not. */
final class DiffCommand implements Command {
  @Override
  public String name() {
    return "diff";
  }

  @Override
  public String summary() {
    return "compare two archives or generations";
  }

  @Override
  public void declare(Signature signature) {
    signature
        .add(
            new Words(
                "ARCHIVE",
                0,
                2,
                "archives or their generations (news.inq/g000002); with none, what is live in -i"
                    + " and its newest generation"))
        .add(Options.archive())
        .add(
            Options.values(
                "LIMIT", "exit with 1 beyond it: statements<-2%%, articles.lost>10", "--fail-on"))
        .add(Options.format());
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    List<Threshold> limits = given.texts("--fail-on").stream().map(DiffCommand::limit).toList();
    List<Path> sides = sides(given, console);
    OutputFormat format = given.format();
    Sheet<Change> sheet = Sheet.of(format, new ChangeView(), console.out());
    sheet.begin();
    Map<Subject, Totals> totals = compare(sides, sheet);
    List<Threshold> broken = limits.stream().filter(limit -> limit.broken(totals)).toList();
    sheet.end(json -> ChangeView.end(totals, broken, json));
    if (!format.carriesEnd()) {
      console.flush();
      totals.forEach((subject, of) -> console.tell(line(subject, of)));
      broken.forEach(limit -> console.tell("beyond the limit " + limit));
    }
    return broken.isEmpty() ? Exit.OK : Exit.NOTHING;
  }

  private static Map<Subject, Totals> compare(List<Path> sides, Sheet<Change> sheet)
      throws IOException {
    try {
      return ArchiveDiff.of(sides.getFirst(), sides.getLast(), change -> write(change, sheet));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(Change change, Sheet<Change> sheet) {
    try {
      sheet.write(change);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Threshold limit(String typed) {
    try {
      return Threshold.parse(typed);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--fail-on: " + e.getMessage());
    }
  }

  private static List<Path> sides(Given given, Console console) {
    List<Path> named = given.words().stream().map(word -> Given.path("diff", word)).toList();
    return switch (named.size()) {
      case 2 -> named;
      case 1 -> throw new UsageException("diff: name two archives, or none and one with -i");
      default -> {
        Path archive = given.archive(console);
        Generations generations = new Generations(archive);
        yield List.of(generations.live(), archive.resolve(generations.finished().getLast()));
      }
    };
  }

  private static String line(Subject subject, Totals totals) {
    return "%s: %,d before, %,d after (%,d gained, %,d lost, %,d changed)"
        .formatted(
            subject.name().toLowerCase(Locale.ROOT),
            totals.before(),
            totals.after(),
            totals.gained(),
            totals.lost(),
            totals.changed());
  }
}
