package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          Tags: harbour, repairs        ! harbour/repairs
          TOPICS: harbour; repairs      ! harbour/repairs
          Keywords: harbour | repairs   ! harbour/repairs
          Tagged: #harbour #repairs     ! harbour/repairs
          Tags: Harbour Repairs         ! Harbour/Repairs
          Tags: harbour repairs         ! harbour repairs
          Tags: a, b, a                 ! a/b
          Tags: a,, ,b,                 ! a/b
          Tags:                         ! ''
          Price tags: a, b              ! ''
          Tags are worn by goats        ! ''
          """)
  void lineOfTagsIsTakenApart(String line, String tags) {
    assertEquals(tags, find("Quay to close\n" + line + "\nMore"));
  }

  @ParameterizedTest
  @CsvSource({"60, true", "61, false"})
  void tagsAreShort(int length, boolean tag) {
    String word = "x".repeat(length);
    assertEquals(tag ? word + "/b" : "b", find("Tags: " + word + ", b"));
  }

  @ParameterizedTest
  @CsvSource({"'Tags: a,b', 'Topics: c,d', a/b", "'Topics: c,d', 'Tags: a,b', c/d"})
  void firstLineOfTagsCounts(String first, String second, String tags) {
    assertEquals(tags, find(first + "\n" + second));
  }

  private static String find(String text) {
    return String.join("/", TagFinder.find(Line.of(text)));
  }
}
