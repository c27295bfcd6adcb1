package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HelpTest {
  @ParameterizedTest
  @CsvSource({
    "said, -i, --archive",
    "said, -f, --format",
    "said, -n, --limit",
    "said, --page, --page",
    "said, --sort, relevance",
    "said, --timeout, 500ms",
    "said, --strict, certain",
    "said, --color, never",
    "said, --context, paragraph",
    "said, --now, today",
    "search, -i, --archive",
    "who, -n, --limit",
    "who, --by, speaker",
    "facet, --articles, articles",
    "facet, WORD, tier",
    "compare, -n, --limit",
    "explain, --scores, score",
    "explain, --sort, relevance",
    "export, -f, bibtex",
    "export, --sort, published",
    "search, -n, --limit",
    "show, -i, --archive",
    "show, --color, auto",
    "why, -i, --archive",
    "why, -f, jsonl",
    "extract, --from, auto",
    "extract, --map, title=headline",
    "extract, --threads, processor",
    "extract, -f, tsv",
    "build, -o, --output",
    "build, --stage, publish",
    "build, --from, FORMAT",
    "build, --threads, N",
    "publish, GENERATION, info",
    "rollback, -i, --archive",
    "info, -f, ids",
    "fields, -f, csv",
    "completion, SHELL, fish",
    "help, TOPIC, dates",
    "schema, -h, --help",
  })
  void tellsWhatAnOptionIs(String command, String option, String described) {
    String help = Ran.with("help", command).out();
    assertTrue(help.contains(option), help);
    assertTrue(help.contains(described), help);
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void fitsIntoTheTerminal(Commands command) {
    for (int width : new int[] {60, 80, 120}) {
      Ran ran = Ran.at(new Terminal(true, true, width), Map.of(), "", "help", command.toString());
      assertTrue(ran.lines().stream().allMatch(l -> l.length() <= width), ran::out);
    }
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void holdsNoMarksAndNoBlanksAtTheEnd(Commands command) {
    Ran ran = Ran.at(new Terminal(true, true, 80), Map.of(), "", "help", command.toString());
    assertEquals(-1, ran.out().indexOf('\u001b'));
    assertTrue(ran.out().endsWith("\n") && !ran.out().endsWith("\n\n"), ran::out);
    assertEquals("", ran.err());
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void aSummaryIsALineWithoutAFullStop(Commands command) {
    String summary = Commands.named(command.toString()).orElseThrow().summary();
    assertTrue(summary.matches("[a-z][^\n]*[^.]") && summary.length() <= 66, summary);
  }

  @ParameterizedTest
  @CsvSource({"-h", "--help", "help"})
  void theOverviewIsAskedForInThreeWays(String word) {
    assertEquals(new Ran(Exit.OK, Help.overview(), ""), Ran.with(word));
  }

  @Test
  void helpComesBeforeWhatIsMissing() {
    assertEquals(Exit.OK, Ran.with("build", "--help").status());
    assertEquals(Exit.OK, Ran.with("show", "-h").status());
  }
}
