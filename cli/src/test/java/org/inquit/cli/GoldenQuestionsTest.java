package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inquit.fixtures.Fixtures;
import org.inquit.fixtures.Question;
import org.inquit.fixtures.Questions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks the golden questions through the streams; how well they are answered is measured in core.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenQuestionsTest {
  private String archive;

  @BeforeAll
  void buildIt(@TempDir Path folder) {
    archive = folder.resolve("news.inq").toString();
    List<String> words = new ArrayList<>(List.of("build", "--from", "text", "-o", archive));
    Fixtures.all().forEach(fixture -> words.add(fixture.path().toString()));
    Ran build = Ran.with(words.toArray(String[]::new));
    assertEquals(Exit.OK, build.status(), build::err);
    assertTrue(build.out().contains(Fixtures.all().size() + " articles"), build::out);
  }

  static List<Question> questions() {
    return Questions.all();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void optionsAndQueryAskTheSame(Question question) {
    Ran options = ask(question, question.options());
    Ran query = ask(question, List.of(question.query()));
    assertEquals(query.out(), options.out(), question::toString);
    assertEquals(options.lines().isEmpty() ? Exit.NOTHING : Exit.OK, options.status());
    assertEquals(options.status(), query.status());
  }

  private Ran ask(Question question, List<String> asked) {
    List<String> words = new ArrayList<>(List.of(question.command()));
    words.addAll(asked);
    words.addAll(List.of("-f", "ids", "-i", archive));
    return Ran.with(words.toArray(String[]::new));
  }
}
