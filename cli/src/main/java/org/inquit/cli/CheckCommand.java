package org.inquit.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inquit.review.GoldenCheck;
import org.inquit.review.GoldenFile;
import org.inquit.review.GoldenQuestion;
import org.inquit.review.Verdict;
import org.inquit.search.Archive;

/** {@code check}: puts questions with known answers to an archive. */
final class CheckCommand implements Command {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "ask questions with known answers";
  }

  @Override
  public void declare(Signature signature) {
    signature
        .add(Options.words("FILE", 1, "the questions, in YAML or JSON"))
        .add(Options.archive())
        .add(Options.aliases())
        .add(Options.value("FILE", "write the verdicts as JUnit XML as well", "--junit"))
        .add(Options.format());
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    List<GoldenQuestion> questions = questions(given);
    OutputFormat format = given.format();
    Sheet<Verdict> sheet = Sheet.of(format, new VerdictView(), console.out());
    List<Verdict> verdicts = new ArrayList<>();
    sheet.begin();
    try (Archive archive = given.open(console)) {
      GoldenCheck check = new GoldenCheck(archive);
      for (GoldenQuestion question : questions) {
        Verdict verdict = check.verdict(question);
        verdicts.add(verdict);
        sheet.write(verdict);
      }
    }
    long failed = verdicts.stream().filter(verdict -> !verdict.passed()).count();
    sheet.end(json -> VerdictView.end(verdicts.size(), failed, json));
    if (given.text("--junit", null) != null) {
      JUnitXml.write(verdicts, Given.path("--junit", given.text("--junit", null)));
    }
    if (!format.carriesEnd()) {
      console.flush();
      console.tell("%d of %s failed".formatted(failed, Counted.of(verdicts.size(), "question")));
    }
    return failed == 0 ? Exit.OK : Exit.NOTHING;
  }

  private static List<GoldenQuestion> questions(Given given) {
    List<GoldenQuestion> questions = new ArrayList<>();
    for (String word : given.words()) {
      Path file = Given.path("check", word);
      try {
        questions.addAll(GoldenFile.read(file));
      } catch (NoSuchFileException e) {
        throw new UsageException("check: no such file: " + word);
      } catch (IOException e) {
        throw new UsageException("check: " + word + " cannot be read: " + e.getMessage());
      } catch (IllegalArgumentException e) {
        throw new UsageException("check: " + e.getMessage());
      }
    }
    return questions;
  }
}
