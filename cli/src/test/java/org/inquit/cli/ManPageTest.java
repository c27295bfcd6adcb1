package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManPageTest {
  @ParameterizedTest
  @EnumSource(Commands.class)
  void namesEveryOptionOfACommand(Commands command) {
    String page = Ran.with("man", command.toString()).out();
    assertTrue(page.startsWith(".TH \"INQUIT-" + command.name()), page);
    for (Option option : Signature.of(Commands.named(command.toString()).orElseThrow()).options()) {
      String name = option.longestName().replace("-", "\\-");
      assertTrue(page.contains("\\fB" + name + "\\fR"), name);
    }
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void isSoundRoff(Commands command) {
    for (String page : List.of(Ran.with("man", command.toString()).out(), Ran.with("man").out())) {
      assertTrue(
          page.lines().allMatch(l -> !l.startsWith(".") || l.matches("\\.(TH|SH|TP|nf|fi)( .*)?")),
          page);
      assertTrue(page.lines().noneMatch(l -> l.startsWith("'")), page);
      assertEquals(page.split("\\\\fR", -1).length, page.split("\\\\f[BI]", -1).length, page);
    }
  }

  @Test
  void tellsTheUseOfACommand() {
    String page = Ran.with("man", "compare").out();
    assertTrue(page.contains("\n.SH SYNOPSIS\n\\fBinquit compare\\fR [\\fIOPTION\\fR]... "), page);
    assertTrue(page.contains("\ninquit\\-compare \\- set two speakers"), page);
    assertTrue(page.contains("\n\\fB\\-n\\fR, \\fB\\-\\-limit\\fR=\\fIN\\fR\n"), page);
    assertTrue(page.contains("\n.SH EXIT STATUS\n.nf\n0    found, or done\n"), page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"INQUIT_ARCHIVE", "NO_COLOR", "INQUIT_JAVA_OPTS", "INQUIT_CACHE"})
  void namesTheVariablesOfTheEnvironment(String variable) {
    String page = Ran.with("man", "said").out();
    int from = page.indexOf("\n.SH ENVIRONMENT\n");
    assertTrue(page.indexOf("\n.TP\n\\fB" + variable + "\\fR\n", from) > from, page);
  }

  @Test
  void listsAllCommandsAndTheLanguage() {
    String page = Ran.with("man").out();
    for (Command command : Commands.all()) {
      assertTrue(page.contains("\\fBinquit\\-" + command.name() + "\\fR(1)"), command::name);
    }
    assertTrue(page.contains("harbour w/5 strike") && page.contains("2016..2017\\-06"), page);
  }

  @Test
  void saysThatThereIsNoSuchCommand() {
    assertEquals(
        new Ran(Exit.USAGE, "", "inquit: there is no command or topic 'frob'\n"),
        Ran.with("man", "frob"));
  }
}
