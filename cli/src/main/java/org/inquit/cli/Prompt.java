package org.inquit.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The shell as a person sees it: a line to edit, with history and completion. */
final class Prompt {
  private final Session session;
  private final Proposals proposals;
  private final Console console;

  Prompt(Session session, Proposals proposals, Console console) {
    this.session = session;
    this.proposals = proposals;
    this.console = console;
  }

  int run() throws IOException {
    try (Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build()) {
      LineReader reader = reader(terminal);
      console.tell("type a question, :help or :quit");
      while (true) {
        try {
          if (!session.take(reader.readLine("inquit> "))) {
            return Exit.OK;
          }
        } catch (UserInterruptException e) {
          // The line is given up, the shell goes on.
        } catch (EndOfFileException e) {
          return Exit.OK;
        }
      }
    }
  }

  private LineReader reader(Terminal terminal) {
    return LineReaderBuilder.builder()
        .terminal(terminal)
        .appName("inquit")
        .parser(parser())
        .completer(
            (reader, line, candidates) ->
                proposals.of(line.word().substring(0, line.wordCursor())).stream()
                    .map(Prompt::candidate)
                    .forEach(candidates::add))
        .completionMatcher(new AnyMatch())
        .variable(LineReader.HISTORY_FILE, history())
        .variable(LineReader.SECONDARY_PROMPT_PATTERN, "   ...> ")
        .build();
  }

  /** A question goes on in the next line while a bracket or a quotation mark is open. */
  private static DefaultParser parser() {
    DefaultParser parser = new DefaultParser();
    parser.setQuoteChars(new char[] {'"'});
    parser.setEscapeChars(new char[0]);
    parser.setEofOnUnclosedQuote(true);
    parser.setEofOnUnclosedBracket(DefaultParser.Bracket.ROUND);
    return parser;
  }

  private static Candidate candidate(String word) {
    return new Candidate(word, word, null, null, null, null, !word.endsWith(":"));
  }

  private Path history() {
    String state = console.variable("XDG_STATE_HOME");
    Path folder =
        state == null
            ? Path.of(System.getProperty("user.home"), ".local", "state")
            : Path.of(state);
    return folder.resolve("inquit").resolve("history");
  }
}
