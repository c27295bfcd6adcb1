package org.inquit.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.inquit.search.Archive;

/**
 * What is typed into a shell, line by line: a question for statements, or behind a colon a command
 * of inquit, more of the last answer, or the end.
 */
final class Session {
  /** A word, or what stands between quotation marks that begin one. */
  private static final Pattern WORD = Pattern.compile("'([^']*)'|((?:[^\\s\"]|\"[^\"]*\"?)+)");

  private static final String HELP =
      """
      QUESTION         statements that answer, as said finds them
      :search QUESTION and any other command: :who, :facet source, :explain, :show ID
      :more            the next page of the last answer
      :help COMMAND    a command's options; :help query, :help dates
      :quit            the end, as Ctrl-D is
      """;

  private final Console console;
  private final Map<String, String> asked;
  private final Archive archive;
  private List<String> last = List.of();
  private int page = 1;
  private int status = Exit.OK;

  /**
   * Begins.
   *
   * @param asked variables of the environment that say what is asked
   * @param archive what they name, open until the end
   */
  Session(Console console, Map<String, String> asked, Archive archive) {
    this.console = console;
    this.asked = Map.copyOf(asked);
    this.archive = archive;
  }

  /** The exit status of the last command. */
  int status() {
    return status;
  }

  /**
   * Does what a line asks for.
   *
   * @return whether more may follow
   */
  boolean take(String line) throws IOException {
    String typed = line.strip();
    if (typed.isEmpty()) {
      return true;
    }
    if (!typed.startsWith(":")) {
      ask(List.of("said", "--", typed));
      return true;
    }
    List<String> words = words(typed.substring(1));
    switch (words.isEmpty() ? "help" : words.getFirst()) {
      case "q", "quit", "exit" -> {
        return false;
      }
      case "more" -> more();
      case "shell" -> console.tell("this is the shell");
      case "help" -> help(words);
      default -> ask(words);
    }
    console.flush();
    return true;
  }

  private void ask(List<String> words) {
    last = words;
    page = 1;
    status = run(words);
  }

  private void more() {
    if (last.isEmpty() || !pages(last.getFirst())) {
      console.tell("there is no answer to show more of");
      return;
    }
    List<String> next = new ArrayList<>(last);
    next.addAll(1, List.of("--page", String.valueOf(++page)));
    status = run(next);
  }

  private static boolean pages(String command) {
    return command.equals("said") || command.equals("search");
  }

  private void help(List<String> words) throws IOException {
    if (words.size() > 1) {
      status = run(words);
    } else {
      console.line(HELP.strip());
    }
  }

  private int run(List<String> words) {
    Console own = new Console(console.streams(asked), archive);
    return new Program(own).run(words.toArray(String[]::new));
  }

  static List<String> words(String line) {
    return WORD.matcher(line)
        .results()
        .map(word -> word.group(1) != null ? word.group(1) : word.group(2))
        .toList();
  }
}
