package org.inquit.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work of names and speakers, counted in figures looked at, grows as the text does. */
class EntityWorkTest {
  private static final int SHORT = 1000;
  private static final int TIMES = 5;

  /** How many figures one token may be compared with at most, whatever the text. */
  private static final int A_TOKEN = 60;

  private static final class CountingIndex extends FigureIndex {
    private long looked;

    @Override
    List<Figure> near(Group group) {
      List<Figure> near = super.near(group);
      looked += near.size();
      return near;
    }
  }

  private static final class CountingSalience extends Salience {
    private long looked;

    @Override
    double at(Figure figure, int sentence) {
      looked++;
      return super.at(figure, sentence);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maria Keller left. ",
        "Maria Keller met Paul Arden. ",
        "Keller N met Arden N. ",
        "The Northern N Bank bought Holm N Ltd. ",
        "NHA (NHA) and NKA. ",
        "al-Hadi N, ",
        "Gen. J. Olsen of the Ministry of Health N. ",
      })
  void ofNamesGrowsWithTheText(String piece) {
    assertGrows(EntityWorkTest::names, piece);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maria Keller left. She said so. ",
        "Paul Arden N met the mayor. He said that the official and the spokesman left. ",
        "The two leaders met. They left. ",
        "The Northern N Bank fell. The bank said it fell. ",
        "The minister's spokesman, ",
        "he she they it ",
      })
  void ofSpeakersGrowsWithTheText(String piece) {
    assertGrows(EntityWorkTest::speakers, piece);
  }

  private static void assertGrows(ToLongFunction<String> work, String piece) {
    long once = work.applyAsLong(text(piece, SHORT));
    long many = work.applyAsLong(text(piece, SHORT * TIMES));
    assertTrue(many <= 1.2 * TIMES * once + TIMES, once + " to " + many);
    assertTrue(once <= (long) A_TOKEN * tokens(text(piece, SHORT)), once + " for " + piece);
  }

  @Test
  void isNoneWhereNobodyIsNamed() {
    String text = "the old bridge stood in the rain. ".repeat(SHORT);
    assertEquals(0, names(text));
    assertEquals(0, speakers(text));
  }

  /** The piece again and again, N another name each time. */
  private static String text(String piece, int times) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times; i++) {
      String name = "X" + letter(i / 400) + letter(i / 20) + letter(i) + "berg";
      text.append(
          piece.replace("N ", name + " ").replace("N,", name + ",").replace("N.", name + "."));
    }
    return text.toString();
  }

  private static String letter(int i) {
    return "bdfgklmnprstvz".charAt(i % 20 % 14) + (i % 20 < 14 ? "a" : "o");
  }

  private static int tokens(String text) {
    return Texts.of(text).tokens().size();
  }

  private static long names(String text) {
    Texts read = Texts.of(text);
    CountingIndex index = new CountingIndex();
    Entities.of(read.tokens(), read.sentences(), read.tags(), index);
    return index.looked;
  }

  private static long speakers(String text) {
    Texts read = Texts.of(text);
    List<Utterance> said = new ArrayList<>();
    for (int s = 0; s < read.sentences().size(); s++) {
      Span whole = read.sentences().span(s);
      said.add(new Utterance(List.of(whole), whole, false));
    }
    CountingSalience salience = new CountingSalience();
    Discourse.of(read.tokens(), read.sentences(), read.tags(), read.entities(), said, salience);
    return salience.looked;
  }
}
