package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words between quotation marks that nobody says: names, titles, terms, slogans, distance. */
class QuotedWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marek “the Hammer” Novak won the bout in the third round.",
        "Marek ‘Hammer’ Novak won the bout in the third round.",
        "Marek 'the Hammer' Novak won the bout in the third round.",
        "Marta «Mimi» Quill sang until midnight.",
        "Gen. Pavel ``Fox'' Dorn left the army in May.",
        "Known as “the Fox of the Coast,” Dorn ruled the harbour for ten years.",
        "The swimmer, nicknamed “Little Seal,” trains at dawn.",
      })
  void nicknamesAreNotSaid(String text) {
    assertEquals("", Passages.shown(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Her novel “The Salt Road” won two prizes.",
        "His latest film, “Rain Over Harbour Street,” opens in May.",
        "The band closed with “All the Ferries” and left the stage.",
        "The museum shows “Boats at Night,” a painting of 1904.",
        "The play 'A House of Straw' runs until June.",
        "The series “Night Ferry” returns for a third season.",
        "The magazine printed an essay titled “On Keeping Bees” in 1988.",
        "The exhibition “Ten Winters” is open daily except Monday.",
      })
  void titlesAreNotSaid(String text) {
    assertEquals("", Passages.shown(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The “experts” went home before noon.",
        "The so-called “reform” closed four schools.",
        "They live in what is known as the “blue quarter” of the town.",
        "The “smart” meters were read by hand.",
        "The valley is home to the “stone eaters,” a kind of snail.",
        "Their “office” was a tent behind the mill.",
        "The army set up a “security zone” along the river.",
        "The word “ferry” has five letters.",
      })
  void wordsKeptAtADistanceAreNotSaid(String text) {
    assertEquals("", Passages.shown(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry “Aurora” sank off the cape in 1931.",
        "The yacht ‘Sea Rose’ lay at the pier.",
        "The locomotive “Old Bess” pulled its last train.",
        "The cyclone “Irma” reached the coast at noon.",
        "The operation, named “Quiet River,” ended in March.",
        "A group known as “Free Harbour” owns the shed.",
      })
  void namesOfThingsAreNotSaid(String text) {
    assertEquals("", Passages.shown(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The shelf is 40\" wide and 12\" deep.",
        "She was 5' 4\" tall at twelve.",
        "Rock 'n' roll came to the valley in the '60s.",
        "The drivers' union met the nurses' union at the miners' hall.",
        "It's late and they're gone; the dogs' bowls are empty.",
        "The class of '68 met in '98 and '08.",
        "O'Neil's dog and D'Arcy's cat share a basket.",
      })
  void otherMarksQuoteNothing(String text) {
    assertEquals("", Passages.shown(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      textBlock =
          """
          Marek “the Hammer” Novak said: “I am done.” => direct | I am done. | said | Marek “the Hammer” Novak
          “I am done,” said Marek “the Hammer” Novak. => direct | I am done | said | Marek “the Hammer” Novak
          Her novel “The Salt Road” is done, Quill said. => mixed | Her novel “The Salt Road” is done | said | Quill
          Quill said the “experts” had gone home. => mixed | the “experts” had gone home | said | Quill
          """)
  void wordsInMarksNextToSpeechStayWhatTheyAre(String text, String expected) {
    assertEquals(expected, Passages.shown(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      textBlock =
          """
          The court called the fire “an act of malice.” => mixed | the fire “an act of malice.” | called | The court
          Dorn described the talks as “slow and bitter.” => mixed | the talks as “slow and bitter.” | described | Dorn
          Dorn said the talks were “slow” and “bitter.” => mixed | the talks were “slow” and “bitter.” | said | Dorn
          Dorn warned of “a long winter” for the coast. => mixed | “a long winter” for the coast | warned | Dorn
          The talks were “slow and bitter,” Dorn said. => mixed | The talks were “slow and bitter | said | Dorn
          “Slow and bitter” talks lie ahead, Dorn said. => mixed | “Slow and bitter” talks lie ahead | said | Dorn
          Dorn dismissed the claim as “nonsense.” => mixed | the claim as “nonsense.” | dismissed | Dorn
          """)
  void quotedWordsWithinAReportedClauseMixIt(String text, String expected) {
    assertEquals(expected, Passages.shown(text));
  }
}
