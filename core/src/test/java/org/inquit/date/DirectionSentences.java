package org.inquit.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The examples of {@code direction-sentences.txt}, each sentence with dates of every kind. */
final class DirectionSentences {
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 16);
  private static final List<String> DATES =
      List.of("on Monday", "Friday", "in March", "in November", "on July 1");

  private DirectionSentences() {}

  static List<DirectionExample> examples() {
    List<DirectionExample> examples = new ArrayList<>();
    for (String line : DateLexicon.lines("direction-sentences.txt")) {
      int bar = line.indexOf(" | ");
      boolean ahead = line.startsWith("ahead");
      for (String date : DATES) {
        examples.addAll(examples(line.substring(bar + 3), date, ahead));
      }
    }
    return examples;
  }

  private static List<DirectionExample> examples(String sentence, String date, boolean ahead) {
    int gap = sentence.indexOf("[]");
    String words = gap == 0 ? Character.toUpperCase(date.charAt(0)) + date.substring(1) : date;
    int name = words.indexOf(' ') + 1;
    return DirectionExample.of(sentence.replace("[]", words), PUBLISHED, Map.of(gap + name, ahead));
  }
}
