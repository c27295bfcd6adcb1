package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProgramTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          extarct x | there is no command 'extarct'; did you mean extract? (inquit help lists them)
          frobnicate | there is no command 'frobnicate' (inquit help lists them)
          extract | extract: missing required parameter: 'FILE' (inquit help extract)
          extract --thread 2 x | extract: unknown option: '--thread'; did you mean --threads? (inquit help extract)
          extract --color loud x | --color: 'loud' is none of auto, always, never
          extract -f xml x | -f: 'xml' is none of human, jsonl, json, csv, tsv, ids
          extract --threads 0 x | --threads: '0' is no whole number from 1 on
          extract --threads many x | --threads: 'many' is no whole number from 1 on
          extract --threads -1 x | --threads: '-1' is no whole number from 1 on
          extract --threads 99999999999 x | --threads: '99999999999' is no whole number from 1 on
          extract --from word x | --from: 'word' is none of auto, text, html, jsonl, json, csv, tsv, warc
          extract -f x | extract: missing required parameter: 'FILE' (inquit help extract)
          said rain -f | said: missing required parameter for option '--format' (FORMAT) (inquit help said)
          said rain -n -1 | -n: '-1' is no whole number from 0 on
          said rain -n ten | -n: 'ten' is no whole number from 0 on
          said rain --page 0 | --page: '0' is no whole number from 1 on
          said rain --sort age | --sort: 'age' is none of relevance, said, published
          said rain --timeout soon | --timeout: 'soon' is no time such as 500ms, 2s or 1m
          said rain --byy Ana | said: unknown option: '--byy'; did you mean --by? (inquit help said)
          build x | build: missing required option: '--output=DIR' (inquit help build)
          build -o a | build: missing required parameter: 'FILE' (inquit help build)
          show -i a | show: missing required parameter: 'ID' (inquit help show)
          why -i a | why: missing required parameter: 'ID' (inquit help why)
          completion | completion: missing required parameter: 'SHELL' (inquit help completion)
          info -f pdf | -f: 'pdf' is none of human, jsonl, json, csv, tsv, ids
          Said rain | there is no command 'Said'; did you mean said? (inquit help lists them)
          -x | there is no command '-x' (inquit help lists them)
          help frobnicate | there is no command or topic 'frobnicate'
          completion tcsh | SHELL: 'tcsh' is none of bash, zsh, fish
          """)
  void namesWhatIsWrongInTheWords(String words, String message) {
    Ran ran = Ran.with(words.split(" "));
    assertEquals(new Ran(Exit.USAGE, "", "inquit: " + message + "\n"), ran);
  }

  @Test
  void withoutWordsShowsTheOverviewAsAnError() {
    Ran ran = Ran.with();
    assertEquals(Exit.USAGE, ran.status());
    assertEquals(Ran.with("help").out(), ran.err());
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void everyCommandHasHelpAndALineInTheOverview(Commands command) {
    assertTrue(Ran.with("--help").out().contains("\n  " + command + " "), command::toString);
    Ran help = Ran.with("help", command.toString());
    assertTrue(help.out().startsWith("Usage: inquit " + command), help::toString);
    assertEquals(help, Ran.with(command.toString(), "--help"));
  }

  @Test
  void tellsItsVersion() {
    assertTrue(Ran.with("--version").out().matches("inquit \\d.*\\(Java \\d.*\\)\n"));
  }

  @Test
  void endsQuietlyWhenTheReaderHasSeenEnough() {
    StringBuilder err = new StringBuilder();
    assertEquals(Exit.OK, extractTo(failing("Broken pipe"), err));
    assertEquals("", err.toString());
  }

  @Test
  void saysThatTheDiskIsFull() {
    StringBuilder err = new StringBuilder();
    assertEquals(Exit.INCOMPLETE, extractTo(failing("No space left on device"), err));
    assertEquals(
        "inquit: standard output cannot be written: No space left on device\n", err.toString());
  }

  private static int extractTo(OutputStream out, StringBuilder err) {
    OutputStream heard =
        new OutputStream() {
          @Override
          public void write(int b) {
            err.append((char) b);
          }
        };
    InputStream none = InputStream.nullInputStream();
    Streams streams = new Streams(none, out, heard, Terminal.NONE, Map.of());
    return new Program(streams).run("extract", "-f", "jsonl", "--from", "jsonl", "-");
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
