package org.inquit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inquit.index.Generations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameSpaceTest {
  private static final Pattern FIGURES =
      Pattern.compile(
          "archive ([\\d,]+) bytes, names in all forms ([\\d,]+), their words ([\\d,]+): "
              + "the forms cost ([\\d.]+) %");

  @TempDir Path folder;

  @Test
  void formsCostMoreThanWordsAndLessThanTheArchive() throws IOException {
    Speakers.write(new Speakers(6).names(300), folder);
    Matcher figures = FIGURES.matcher(NameSpace.figures(new Generations(folder).live()));
    assertTrue(figures.matches(), figures::toString);
    long archive = number(figures.group(1));
    long forms = number(figures.group(2));
    long words = number(figures.group(3));
    assertTrue(archive > forms && forms > words && words > 0, figures.group());
    assertEquals(100.0 * (forms - words) / archive, Double.parseDouble(figures.group(4)), .06);
  }

  @Test
  void anArchiveWithoutNamesCostsNothing() throws IOException {
    Speakers.write(List.of(), folder);
    String figures = NameSpace.figures(new Generations(folder).live());
    assertTrue(figures.endsWith("the forms cost 0.0 %"), figures);
  }

  private static long number(String printed) {
    return Long.parseLong(printed.replace(",", ""));
  }
}
