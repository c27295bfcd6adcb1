package org.inquit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.txt                | a
          a.b.txt              | a.b
          d/a.txt              | d/a
          .hidden              | .hidden
          d/.hidden            | d/.hidden
          d.x/a                | d.x/a
          plain                | plain
          end.                 | end
          a.jsonl.gz           | a.jsonl
          """)
  void endingIsWhatFollowsTheLastPeriodOfTheName(String name, String without) {
    assertEquals(without, Ids.withoutEnding(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /a/one.txt           | one
          one.txt              | one
          ../one.two.html      | one.two
          /                    | /
          """)
  void stemHasNeitherFolderNorEnding(String file, String stem) {
    assertEquals(stem, Ids.stem(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /m/a.txt /m/b.txt           | a b
          /m/a.txt /n/a.txt           | m/a n/a
          /m/a.txt /m/a.html          | /m/a.txt /m/a.html
          /m/a.txt /n/a.txt /n/b.txt  | m/a n/a b
          /x/m/a.txt /y/m/a.txt       | /x/m/a.txt /y/m/a.txt
          /x/m/a.txt /y/m/a.txt /n/a  | /x/m/a.txt /y/m/a.txt n/a
          /a.txt /m/a.txt             | a m/a
          """)
  void idIsTheShortestNameThatTellsFilesApart(String files, String ids) {
    List<String> names = List.of(files.split(" "));
    Ids found = new Ids(names);
    assertEquals(List.of(ids.split(" ")), names.stream().map(found::of).toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void idsOfDifferentFilesDiffer(long seed) {
    Random random = new Random(seed);
    Set<String> files = new TreeSet<>();
    for (int i = 0; i < 60; i++) {
      String folder = "/" + "pqr".charAt(random.nextInt(3)) + "/" + "st".charAt(random.nextInt(2));
      String ending = List.of(".txt", ".html", "").get(random.nextInt(3));
      files.add(folder + "/" + "abcdefgh".charAt(random.nextInt(8)) + ending);
    }
    Ids ids = new Ids(files);
    Set<String> seen = new HashSet<>();
    for (String file : files) {
      assertTrue(seen.add(ids.of(file)), () -> ids.of(file) + " of " + files);
    }
  }
}
