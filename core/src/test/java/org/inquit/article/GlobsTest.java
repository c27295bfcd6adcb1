package org.inquit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a*.txt     | true
          a?.txt     | true
          a[12].txt  | true
          {a,b}.txt  | true
          a.txt      | false
          a]b}.txt   | false
          ''         | false
          """)
  void wildcardsMakeAGlob(String name, boolean glob) {
    assertEquals(glob, Globs.isGlob(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *.txt          | ''
          d/*.txt        | d
          d/e/**/*.txt   | d/e
          d/e*/f/g.txt   | d
          /*.txt         | /
          /d/{a,b}.txt   | /d
          """)
  void searchBeginsAboveTheFirstWildcard(String glob, String base) {
    assertEquals(Path.of(base), Globs.base(glob));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          d/*.txt       | d/a.txt      | true
          d/*.txt       | d/e/a.txt    | false
          d/**/*.txt    | d/e/f/a.txt  | true
          d/**/*.txt    | d/a.txt      | true
          d/**/*.txt    | e/a.txt      | false
          d/{a,b}.txt   | d/b.txt      | true
          d/{a,b}.txt   | d/c.txt      | false
          d/[0-9].txt   | d/7.txt      | true
          d/[0-9].txt   | d/x.txt      | false
          d/?.txt       | d/ab.txt     | false
          """)
  void twoStarsStandForAnyDirectoriesAlsoNone(String glob, String path, boolean matches) {
    assertEquals(
        matches, Globs.matcher(FileSystems.getDefault(), glob).matches(Path.of(path)), glob);
  }
}
