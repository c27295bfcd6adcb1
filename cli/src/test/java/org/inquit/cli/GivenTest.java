package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.inquit.search.Question;
import org.inquit.search.Question.Condition;
import org.inquit.search.query.QueryField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenTest {
  @ParameterizedTest
  @CsvSource({"500ms, PT0.5S", "2s, PT2S", "2, PT2S", "1m, PT1M"})
  void readsATime(String typed, Duration time) {
    assertEquals(time, given("--timeout", typed).duration("--timeout"));
  }

  @ParameterizedTest
  @CsvSource({"soon", "2h", "s", "1.5s", "99999999999s"})
  void refusesWhatIsNoTime(String typed) {
    UsageException e =
        assertThrows(UsageException.class, () -> given("--timeout", typed).duration("--timeout"));
    assertEquals("--timeout: '" + typed + "' is no time such as 500ms, 2s or 1m", e.getMessage());
  }

  @Test
  void makesAQuestionOfWordsAndOptions() {
    Question question =
        QuestionOptions.question(
            given(
                "two",
                "words",
                "--by",
                "Ana Reyes",
                "--org=Port Board",
                "--org",
                "Union",
                "-n",
                "5",
                "--page",
                "3",
                "--sort",
                "SAID",
                "--strict"));
    assertEquals("two words", question.text());
    assertEquals(
        List.of(
            new Condition(QueryField.BY, "Ana Reyes"),
            new Condition(QueryField.ORG, "Port Board"),
            new Condition(QueryField.ORG, "Union")),
        question.conditions());
    assertEquals(10, question.offset());
    assertEquals(5, question.limit());
    assertEquals(Question.Order.SAID, question.sort());
    assertEquals(true, question.strict());
  }

  @Test
  void asksForTheFirstTenByRelevance() {
    Question question = QuestionOptions.question(given("word"));
    assertEquals(Question.of("word"), question);
  }

  private static Given given(String... words) {
    return PlainWords.read(Signature.of(new SaidCommand()), words);
  }
}
