package org.inquit.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inquit.article.Format;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** inquit as a function of its words and streams. */
public final class Program {
  private final Streams streams;

  public Program(Streams streams) {
    this.streams = streams;
  }

  /** Runs the command that {@code words} name and returns the exit status; never exits the JVM. */
  public int run(String... words) {
    PrintStream err = new PrintStream(streams.err(), true, StandardCharsets.UTF_8);
    if (words.length == 0 || !words[0].equals("extract")) {
      err.println("usage: inquit extract -f jsonl [--from auto|text|html|jsonl|warc] FILE...|-");
      return Exit.USAGE;
    }
    CommandSpec spec =
        CommandSpec.create()
            .name("extract")
            .addOption(OptionSpec.builder("-f", "--format").type(String.class).build())
            .addOption(OptionSpec.builder("--from").type(Format.class).build())
            .addOption(OptionSpec.builder("--threads").type(int.class).build())
            .addPositional(
                PositionalParamSpec.builder()
                    .arity("1..*")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .build());
    try {
      CommandLine line = new CommandLine(spec).setCaseInsensitiveEnumValuesAllowed(true);
      var parsed = line.parseArgs(List.of(words).subList(1, words.length).toArray(String[]::new));
      Format from = parsed.matchedOptionValue("--from", Format.AUTO);
      int threads =
          parsed.matchedOptionValue("--threads", Runtime.getRuntime().availableProcessors());
      List<String> names = parsed.matchedPositionalValue(0, List.of());
      try (OutputStream out = new java.io.BufferedOutputStream(streams.out(), 1 << 16)) {
        return new Extract(names, from, threads).run(streams.in(), out, err);
      }
    } catch (CommandLine.ParameterException e) {
      err.println("inquit: " + e.getMessage());
      return Exit.USAGE;
    } catch (IOException e) {
      err.println("inquit: " + e.getMessage());
      return Exit.INCOMPLETE;
    }
  }
}
