package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interviews without labels: told by the form of their questions and by "you" and "I". */
class InterviewsTest {
  private static final String THREE =
      "Why did you shut the gate?\n\nWe feared the river.\n\n"
          + "Who helped you?\n\nNobody helped me.\n\n"
          + "When will it open?\n\nIn June, I think.";

  @Test
  void questionsAndAnswersTakeTurns() {
    assertEquals(
        """
        question Why did you shut the gate?
        answer We feared the river.
        question Who helped you?
        answer Nobody helped me.
        question When will it open?
        answer In June, I think.\
        """,
        turns("Lind keeps the gate.\n\n" + THREE));
  }

  @Test
  void anAnswerMayHaveParagraphs() {
    String text =
        THREE.replace("We feared the river.", "We feared the river.\n\nIt rose.\n\nIt fell.");
    assertTrue(turns(text).contains("answer We feared the river. It rose. It fell.\n"), text);
  }

  @Test
  void theLastAnswerGoesOnWhileSomeoneSpeaksOfHimself() {
    String text = THREE + "\n\nI hope for June.\n\nThe council meets on Monday.";
    assertTrue(turns(text).endsWith("answer In June, I think. I hope for June."), text);
  }

  @Test
  void theLastAnswerMayStandAlone() {
    String text = THREE.replace("In June, I think.", "In June.") + "\n\nThe council meets.";
    assertTrue(turns(text).endsWith("answer In June."), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"**", "*", "__"})
  void whatIsSetInBoldAsks(String sign) {
    String text =
        THREE
            .replace("Who helped you?", sign + "Tell us who helped you." + sign)
            .replace("When will it open?", sign + "When will it open?" + sign);
    String turns = turns(text);
    assertTrue(turns.contains("question Tell us who helped you.\n"), turns);
    assertTrue(turns.contains("question When will it open?\n"), turns);
  }

  @Test
  void whatIsQuotedInATurnIsPartOfIt() {
    String text = THREE.replace("Nobody helped me.", "My son said: “Go home.” I stayed.");
    assertTrue(turns(text).contains("answer My son said: “Go home.” I stayed.\n"), text);
    assertEquals(6, Passages.attributions(text).size());
  }

  @Test
  void twoTalksMayFollowEachOther() {
    String text = THREE + "\n\nThe hall was full.\n\n" + "It was late.\n\n".repeat(9) + THREE;
    assertEquals(12, turns(text).lines().count(), turns(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Two questions are rhetoric.
        "Why did you shut it?\n\nI feared the river.\n\nWho helped you?\n\nNobody helped me.",
        // An explainer.
        "Why is it shut?\n\n"
            + "The river rose.\n\n"
            + "Who shut it?\n\n"
            + "Lind.\n\n"
            + "When will it open?\n\n"
            + "In June.",
        // Nobody is spoken to.
        "Why is it shut?\n\n"
            + "I fear rain.\n\n"
            + "Who shut it?\n\n"
            + "We did.\n\n"
            + "When does it open?\n\n"
            + "I know not.",
        // Frequent questions.
        "How do I get you to open it?\n\n"
            + "We open it.\n\n"
            + "May I pass?\n\n"
            + "We let all pass.\n\n"
            + "Do I pay?\n\n"
            + "Ask us.",
        // Answers in quotation marks have their own way.
        "Why did you go?\n\n"
            + "“I fear rain.”\n\n"
            + "Who helped you?\n\n"
            + "“We did.”\n\n"
            + "And you?\n\n"
            + "“I left.”",
        // Questions alone.
        "Why did you go?\n\nWho helped you?\n\nWhen do you come?\n\nI do not know.",
      })
  void otherQuestionsAreNoTalk(String text) {
    assertEquals("", turns(text));
  }

  @Test
  void aLongTaleIsNoAnswer() {
    String text = THREE.replace("Nobody helped me.", "I stayed.\n\n".repeat(10) + "I left.");
    assertEquals("", turns(text));
  }

  @Test
  void aLongQuestionIsATale() {
    String text =
        THREE.replace("Who helped you?", "Who of all helped you" + " or me".repeat(40) + "?");
    assertEquals("", turns(text));
  }

  private static String turns(String text) {
    return Passages.attributions(text).stream()
        .filter(Attribution::isOfInterview)
        .map(a -> a.rule() + " " + a.content().getFirst().in(text).replaceAll("\\n+", " "))
        .collect(Collectors.joining("\n"));
  }
}
