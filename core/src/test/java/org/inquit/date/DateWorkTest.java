package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work of finding dates, counted in tokens looked at, grows as the text does. */
class DateWorkTest {
  private static final int SHORT = 500;
  private static final int TIMES = 5;

  /** How often one token may be looked at, whatever the text. */
  private static final int A_TOKEN = 2000;

  private static final class Counting extends DateTokens {
    private long looked;

    private Counting(String text, DateTokens of) {
      super(
          text,
          IntStream.range(0, of.count()).map(of::start).toArray(),
          IntStream.range(0, of.count()).map(of::end).toArray(),
          IntStream.range(0, of.count()).mapToObj(of::word).toArray(Word[]::new),
          of.count());
    }

    @Override
    Word word(int i) {
      looked++;
      return super.word(i);
    }

    @Override
    boolean mark(int i, char mark) {
      looked++;
      return super.mark(i, mark);
    }

    @Override
    boolean newline(int i) {
      looked++;
      return super.newline(i);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He left on May 3, 2016. ",
        "Last Tuesday and the day before yesterday. ",
        "Monday ",
        "May ",
        "3 ",
        "2016-05-",
        "1/2/",
        "the third week of ",
        "two days before ",
        "a day after the week of May 8, ",
        "2 weeks before 3/4/2017 ",
        "Monday, Tuesday, ",
        "the end of the beginning of ",
        "two hundred and ",
        "years ago ",
        "from 2015 to ",
        "the raid on May 3. After the raid, ",
        "late early mid-",
        "10:30 a.m. EST ",
      })
  void growsWithTheText(String piece) {
    long once = work(piece.repeat(SHORT));
    long many = work(piece.repeat(SHORT * TIMES));
    assertTrue(many <= 1.2 * TIMES * once, once + " to " + many);
    int tokens = DateTokens.of(piece.repeat(SHORT)).count();
    assertTrue(once <= (long) A_TOKEN * tokens, once + " for " + tokens);
  }

  @Test
  void isOneLookAtEachTokenWhereNoDateIs() {
    String text = "the old bridge stood in the rain ".repeat(SHORT);
    assertEquals(DateTokens.of(text).count(), work(text));
  }

  private static long work(String text) {
    Counting tokens = new Counting(text, DateTokens.of(text));
    new Reading(tokens, DateAnchors.published(DateSpan.parse("2016-05-20"))).all();
    return tokens.looked;
  }
}
