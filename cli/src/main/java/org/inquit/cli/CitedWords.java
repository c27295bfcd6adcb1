package org.inquit.cli;

import java.util.stream.Collectors;
import org.inquit.extraction.Statement;
import org.inquit.search.StatementHit;

/** A statement as the note of a citation: the words, who said them, when, and where they stand. */
final class CitedWords {
  private CitedWords() {}

  static String of(StatementHit hit) {
    Statement statement = hit.statement();
    String speaker = statement.speaker() == null ? "unknown speaker" : statement.speaker().name();
    String behalf = statement.behalf() == null ? "" : ", for " + statement.behalf().name();
    String said =
        statement.said() == null ? "" : ", said " + DateWords.of(statement.said().value());
    String spans =
        statement.content().stream()
            .map(span -> "%d-%d".formatted(span.start(), span.end()))
            .collect(Collectors.joining(", "));
    return "%s (%s%s%s; characters %s)".formatted(quoted(hit), speaker, behalf, said, spans);
  }

  private static String quoted(StatementHit hit) {
    String words = hit.text().replaceAll("\\s+", " ").strip();
    return hit.statement().kind() == Statement.Kind.DIRECT ? "“" + words + "”" : words;
  }
}
