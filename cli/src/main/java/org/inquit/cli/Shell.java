package org.inquit.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Shells that complete what is typed, each with the script it wants. */
enum Shell {
  BASH {
    @Override
    String script() {
      return """
      # Completes inquit in bash: source <(inquit completion bash)
      _inquit() {
        local word=${COMP_WORDS[COMP_CWORD]} words
        if [ "$COMP_CWORD" = 1 ]; then
          COMPREPLY=($(compgen -W "%s" -- "$word"))
          return
        fi
        case ${COMP_WORDS[1]} in
      %s  esac
        case $word in
          -*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
          *) COMPREPLY=($(compgen -f -- "$word")) ;;
        esac
      }
      complete -o filenames -F _inquit inquit ./inquit
      """
          .formatted(names(), cases("    %s) words=\"%s\" ;;%n"));
    }
  },
  ZSH {
    @Override
    String script() {
      return """
      #compdef inquit
      # Completes inquit in zsh: source <(inquit completion zsh)
      _inquit() {
        local -a words_
        if (( CURRENT == 2 )); then
          words_=(%s)
          compadd -a words_
          return
        fi
        case $words[2] in
      %s  esac
        case $words[CURRENT] in
          -*) compadd -a words_ ;;
          *) _files ;;
        esac
      }
      compdef _inquit inquit
      """
          .formatted(names(), cases("    %s) words_=(%s) ;;%n"));
    }
  },
  FISH {
    @Override
    String script() {
      StringBuilder script =
          new StringBuilder("# Completes inquit in fish: inquit completion fish | source\n");
      for (Command command : Commands.all()) {
        script.append(
            "complete -c inquit -n __fish_use_subcommand -f -a %s -d '%s'%n"
                .formatted(command.name(), command.summary().replace("'", "\\'")));
        for (Option option : Signature.of(command).options()) {
          script.append(
              "complete -c inquit -n '__fish_seen_subcommand_from %s' -l %s%n"
                  .formatted(command.name(), option.longestName().substring(2)));
        }
      }
      return script.toString();
    }
  };

  abstract String script();

  private static String names() {
    return Commands.all().stream().map(Command::name).collect(Collectors.joining(" "));
  }

  /** A line for each command with the names of its options. */
  private static String cases(String line) {
    return Commands.all().stream()
        .map(c -> line.formatted(c.name(), String.join(" ", options(c))))
        .collect(Collectors.joining());
  }

  private static List<String> options(Command command) {
    return Signature.of(command).options().stream().flatMap(o -> o.names().stream()).toList();
  }
}
