package org.inquit.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.inquit.index.InquitException;

/** inquit as a function of its words and streams. */
public final class Program {
  private final Console console;

  public Program(Streams streams) {
    this(new Console(streams));
  }

  Program(Console console) {
    this.console = console;
  }

  /** Runs the command that {@code words} name and returns the exit status; never exits the JVM. */
  public int run(String... words) {
    try {
      int status = dispatch(words);
      console.flush();
      return status;
    } catch (UsageException e) {
      console.tell(e.getMessage());
      return Exit.USAGE;
    } catch (InquitException e) {
      console.tell(e.getMessage());
      return e.exitCode();
    } catch (IOException e) {
      return lost(e);
    } catch (OutOfMemoryError e) {
      console.tell("out of memory; INQUIT_JAVA_OPTS=-Xmx4g gives more");
      return Exit.INCOMPLETE;
    } catch (RuntimeException | StackOverflowError e) {
      e.printStackTrace(console.err());
      console.tell("this is a defect of inquit; please report the lines above");
      return Exit.DEFECT;
    }
  }

  private int dispatch(String[] words) throws IOException {
    if (words.length == 0) {
      console.err().print(Help.overview());
      return Exit.USAGE;
    }
    return switch (words[0]) {
      case "-h", "--help" -> run(new HelpCommand(), new String[0]);
      case "-V", "--version" -> {
        console.line(Version.line());
        yield Exit.OK;
      }
      default -> run(command(words[0]), Arrays.copyOfRange(words, 1, words.length));
    };
  }

  private static Command command(String name) {
    return Commands.named(name).orElseThrow(() -> unknown(name));
  }

  private static UsageException unknown(String name) {
    String meant = Commands.like(name).map(c -> "; did you mean " + c + "?").orElse("");
    return new UsageException(
        "there is no command '%s'%s (inquit help lists them)".formatted(name, meant));
  }

  private int run(Command command, String[] words) throws IOException {
    Given given = PlainWords.read(Signature.of(command), words);
    if (given == null) {
      Usage usage = new Usage(command);
      given = usage.read(words);
      if (given.has("--help")) {
        console.line(usage.text(console.terminal()));
        return Exit.OK;
      }
    }
    return command.run(given, console);
  }

  /** A reader that has seen enough is no error; a full disk is. */
  private int lost(IOException e) {
    String reason = String.valueOf(e.getMessage());
    if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
      return Exit.OK;
    }
    console.tell("standard output cannot be written: " + reason);
    return Exit.INCOMPLETE;
  }
}
