package org.inquit.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.inquit.search.Archive;
import org.inquit.search.Page;
import org.inquit.search.Question;
import org.inquit.search.StatementHit;
import org.inquit.search.StatementSearch;

/** {@code compare}: what two speakers say on a topic, side by side by time. */
final class CompareCommand implements Command {
  private static final int SHOWN = 20;

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public String summary() {
    return "set two speakers' statements on a topic side by side";
  }

  @Override
  public void declare(Signature signature) {
    QuestionOptions.declare(
        signature, Options.words("WORD", 2, "two speakers, quoted, then a question"));
    signature.add(Options.value("N", "how many statements of each (default: 20)", "-n", "--limit"));
    Options.declareShown(signature);
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    List<String> words = given.words();
    Question question = QuestionOptions.question(given, words.subList(2, words.size()));
    int most = given.number("-n", 0, SHOWN);
    try (Opened opened = given.openForOne(console)) {
      Archive archive = opened.archive();
      StatementSearch search =
          archive.statements().with(question).offset(0).limit(most).sort(Question.Order.SAID);
      Page<StatementHit> left = search.by(words.get(0)).fetch();
      Page<StatementHit> right = search.by(words.get(1)).fetch();
      boolean partial = left.partial() || right.partial();
      Sheet.of(given.format(), view(words, given, console), console.out())
          .writeAll(
              Moment.inOrder(left.hits(), right.hits()),
              json -> {
                json.writeNumberField("left", left.total());
                json.writeNumberField("right", right.total());
                HitJson.ending(partial, left.fingerprint(), notes(left, right, words), json);
              });
      if (!given.format().carriesEnd()) {
        console.flush();
        notes(left, right, words).forEach(console::tell);
        tell(words.get(0), left, console);
        tell(words.get(1), right, console);
      }
      return partial ? Exit.INCOMPLETE : left.total() + right.total() > 0 ? Exit.OK : Exit.NOTHING;
    }
  }

  private static View<Moment> view(List<String> words, Given given, Console console) {
    return new CompareView(words.get(0), words.get(1), Paper.of(given, console));
  }

  /** The notes of either side, with the speaker whom they are about. */
  private static List<String> notes(Page<?> left, Page<?> right, List<String> words) {
    List<String> notes = new ArrayList<>();
    left.notes().forEach(note -> notes.add(words.get(0) + ": " + note));
    right.notes().forEach(note -> notes.add(words.get(1) + ": " + note));
    return notes;
  }

  private static void tell(String speaker, Page<?> page, Console console) {
    long shown = page.hits().size();
    console.tell(
        "%s: %s%s"
            .formatted(
                speaker,
                page.total() == 0 ? "nothing found" : Counted.of(page.total(), "statement"),
                shown < page.total() ? ", the newest %,d shown (-n)".formatted(shown) : ""));
  }
}
