package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {
  private static final Signature SAID = Signature.of(new SaidCommand());

  private static Given said(String line) {
    return PlainWords.read(SAID, line.isEmpty() ? new String[0] : line.split(" "));
  }

  @Test
  void readsWordsAndOptionsInAnyOrder() {
    Given given = said("port --by Reyes -n 5 strike --org=Union --strict --org Board");
    assertEquals(List.of("port", "strike"), given.words());
    assertEquals("Reyes", given.text("--by", null));
    assertEquals("5", given.text("--limit", null));
    assertEquals(List.of("Union", "Board"), given.texts("--org"));
    assertEquals(true, given.has("--strict"));
    assertEquals(false, given.has("--timeout"));
  }

  @Test
  void keepsMarksWithinAWord() {
    Given given = PlainWords.read(SAID, "\"new pier\" -by:x", "--about=a=b", "--by", "O'Neil");
    assertEquals(List.of("\"new pier\" -by:x"), given.words());
    assertEquals("a=b", given.text("--about", null));
    assertEquals("O'Neil", given.text("--by", null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-h", "--help", "port --help", "--bye Reyes", "--by", "--by --said", "--said -30d", "-n5",
        "-n=5", "-- port", "-ni", "--strict=false", "-n 5 -n 6", "@words", "--by @words", "-",
        "--by="
      })
  void leavesTheRest(String line) {
    assertNull(said(line), line);
  }

  @Test
  void leavesAnEmptyWord() {
    assertNull(PlainWords.read(SAID, ""));
  }

  @Test
  void leavesTooFewAndTooManyWords() {
    Signature show = Signature.of(new ShowCommand());
    assertNull(PlainWords.read(show));
    assertNotNull(PlainWords.read(show, "a", "b"));
    Signature compare = Signature.of(new CompareCommand());
    assertNotNull(PlainWords.read(compare, "--strict", "a", "b", "c", "-n", "5"));
    assertNull(PlainWords.read(compare, "a", "b", "--strict", "c"));
    Signature man = Signature.of(new ManCommand());
    assertNotNull(PlainWords.read(man));
    assertNull(PlainWords.read(man, "said", "who"));
    assertNull(PlainWords.read(Signature.of(new FieldsCommand()), "x"));
  }

  @Test
  void leavesWhereARequiredOptionIsMissing() {
    Signature build = Signature.of(new BuildCommand());
    assertNull(PlainWords.read(build, "feed.jsonl"));
    assertNotNull(PlainWords.read(build, "feed.jsonl", "-o", "news.inq"));
  }

  /** What is plain means the same to picocli, whatever the command. */
  @ParameterizedTest
  @EnumSource(Commands.class)
  void agreesWithTheWholeReading(Commands name) {
    Command command = Commands.named(name.toString()).orElseThrow();
    Signature signature = Signature.of(command);
    Random random = new Random(name.ordinal());
    int plain = 0;
    for (int round = 0; round < 100; round++) {
      String[] typed = typed(signature, random);
      Given given = PlainWords.read(signature, typed);
      if (given != null) {
        plain++;
        assertEquals(new Usage(command).read(typed), given, () -> name + List.of(typed).toString());
      }
    }
    assertEquals(true, plain > 0, () -> name + " was never plain");
  }

  private static String[] typed(Signature signature, Random random) {
    String[] words = {
      "port", "said:2016..", "\"a b\"", "a=b", "x*", "(", "'", "$HOME", "${x}", "\\"
    };
    List<String> typed = new ArrayList<>();
    for (Option option : signature.options()) {
      if (!option.names().contains("--help") && (option.required() || random.nextInt(6) == 0)) {
        String name = option.names().get(random.nextInt(option.names().size()));
        String value = words[random.nextInt(words.length)];
        if (!option.takesValue()) {
          typed.add(name);
        } else if (name.startsWith("--") && random.nextBoolean()) {
          typed.add(name + "=" + value);
        } else {
          typed.addAll(List.of(name, value));
        }
      }
    }
    for (int word = random.nextInt(5); word > 0; word--) {
      typed.add(random.nextBoolean() ? 0 : typed.size(), words[random.nextInt(words.length)]);
    }
    return typed.toArray(String[]::new);
  }
}
