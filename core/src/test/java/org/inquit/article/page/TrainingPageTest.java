package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingPageTest {
  @TempDir Path folder;

  @Test
  void pageKnowsItsBodyAndWhatCounts() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"), "Menu\nThe quay is closed\nPhoto: quay\nIt rained\n");
    TrainingPage page =
        read("P\tset/a\tsite\ttext\t2\ta.txt\tQuay\tThe quay is closed\\nIt rained\tPhoto: quay");
    assertArrayEquals(new boolean[] {false, true, false, true}, page.gold());
    assertEquals("The quay is closed\nIt rained", page.body());
    assertEquals("set", page.set());
    assertEquals(0, page.weights()[2]);
    assertEquals(2 * 2 / 13f, page.weights()[0], 0.001);
    assertEquals(2 * 5 / 13f, page.weights()[1], 0.001);
  }

  @Test
  void webPageIsCutAsItsReaderCutsIt() throws IOException {
    Files.writeString(folder.resolve("a.html"), "<nav>Menu</nav><p>The <b>quay</b> is closed</p>");
    TrainingPage page = read("P\ta\tsite\thtml\t1\ta.html\t\tThe quay is closed\t");
    assertArrayEquals(new boolean[] {false, true}, page.gold());
    assertTrue(page.lines().getFirst().markup().around().chrome());
    assertEquals("", page.set());
  }

  @Test
  void missingFileIsAnError() {
    assertThrows(UncheckedIOException.class, () -> read("P\ta\tsite\ttext\t1\tnone.txt\t\tbody\t"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          Quay to close % Quay to close              % true
          Quay to close % QUAY, to close!            % true
          Quay to close % Quay to close | The Herald % true
          Quay to close % Quay to close again        % false
          Quay to close %                            % false
          """)
  void titlesAgreeButForCaseSignsAndSite(String gold, String found, boolean agree) {
    assertEquals(agree, TrainingPage.isTitle(gold, found));
  }

  @Test
  void foldsKeepGroupsTogetherAndLeaveNobodyOut() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "It rained\n");
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      data.append("P\tp" + i + "\tsite" + i / 3 + "\ttext\t1\ta.txt\t\tIt rained\t\n");
    }
    List<TrainingPage> pages = TrainingPage.read(Files.writeString(folder.resolve("d"), data));
    Folds folds = new Folds(pages, 4, 1);
    Set<String> seen = new HashSet<>();
    for (int part = 0; part < 4; part++) {
      List<TrainingPage> held = folds.in(part, pages);
      Set<String> groups = new HashSet<>(held.stream().map(TrainingPage::group).toList());
      assertTrue(folds.out(part, pages).stream().noneMatch(p -> groups.contains(p.group())));
      held.forEach(p -> assertTrue(seen.add(p.id()), p.id()));
    }
    assertEquals(30, seen.size());
  }

  private TrainingPage read(String line) throws IOException {
    return TrainingPage.read(Files.writeString(folder.resolve("data"), line + "\n")).getFirst();
  }
}
