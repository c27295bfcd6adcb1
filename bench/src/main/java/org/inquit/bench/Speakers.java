package org.inquit.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.inquit.article.Article;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Statement;
import org.inquit.index.ArchiveWriter;
import org.inquit.index.BuildOptions;
import org.inquit.name.GivenNames;
import org.inquit.text.Span;

/**
 * Archives in which as many speakers as one wants say a sentence each, or the frequent ones more.
 */
final class Speakers {
  private static final int PER_ARTICLE = 500;
  private static final int TWICE = 100;
  private static final String[] ONSETS = {
    "b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kr", "l", "m", "n", "p", "r", "s", "st", "t",
    "tr", "v", "w", "z", "sh", "kh"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ou"};
  private static final String[] CODAS = {"", "n", "r", "l", "m", "s", "d", "k", "nd", "rg", "v"};

  private final List<String> given = GivenNames.words().stream().sorted().toList();
  private final Random random;

  /** The same seed gives the same names. */
  Speakers(long seed) {
    random = new Random(seed);
  }

  /** Distinct names: of known given names and made surnames. */
  List<String> names(int count) {
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < count) {
      // Squared, so that some given names are borne by many.
      double rank = random.nextDouble() * random.nextDouble();
      String first = given.get((int) (rank * given.size()));
      names.add(capital(first) + " " + capital(surname()));
    }
    return List.copyOf(names);
  }

  private String surname() {
    StringBuilder name = new StringBuilder();
    for (int syllable = 2 + random.nextInt(2); syllable > 0; syllable--) {
      name.append(ONSETS[random.nextInt(ONSETS.length)]);
      name.append(VOWELS[random.nextInt(VOWELS.length)]);
    }
    return name.append(CODAS[random.nextInt(CODAS.length)]).toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Writes an archive in which each of {@code names} speaks, and every hundredth twice. */
  static void write(List<String> names, Path archive) {
    try (ArchiveWriter writer = ArchiveWriter.open(archive, BuildOptions.defaults())) {
      for (int i = 0; i < names.size(); i += TWICE) {
        writer.add(article("t" + i, names.subList(i, i + 1)));
      }
      for (int from = 0; from < names.size(); from += PER_ARTICLE) {
        int end = Math.min(names.size(), from + PER_ARTICLE);
        writer.add(article("s" + from, names.subList(from, end)));
      }
      writer.finish();
    }
  }

  private static AnnotatedArticle article(String id, List<String> names) {
    StringBuilder body = new StringBuilder();
    List<Statement> statements = new ArrayList<>();
    for (String name : names) {
      int start = body.length();
      body.append(id).append(" gate ").append(statements.size()).append(" of ").append(name);
      statements.add(
          statement(id + "-" + (statements.size() + 1), name, new Span(start, body.length())));
      body.append(".\n\n");
    }
    Article article =
        new Article(
            id,
            id,
            null,
            null,
            null,
            null,
            "en",
            null,
            null,
            List.of(),
            List.of(),
            body.toString());
    return new AnnotatedArticle(article, statements, List.of(), List.of(), List.of());
  }

  private static Statement statement(String id, String name, Span content) {
    return new Statement(
        id,
        Statement.Kind.REPORTED,
        List.of(content),
        null,
        new Statement.Speaker(name, name, content, Statement.Tier.NAME, List.of(name)),
        null,
        null,
        "bench",
        1);
  }
}
