package org.inquit.cli;

import java.util.ArrayList;
import java.util.List;
import org.inquit.extraction.Statement;
import org.inquit.extraction.Statement.Said;
import org.inquit.extraction.Statement.Speaker;
import org.inquit.text.Span;

/** A statement for people: the words said, then who said them, for whom and when. */
record StatementCard(Paper paper) {
  private static final String BETWEEN_PARTS = " … ";

  /** The words said, those in {@code highlights} marked; {@code text} as the statement gives it. */
  String words(Statement statement, String text, List<Span> highlights, String indent) {
    StringBuilder marked = new StringBuilder();
    int from = 0;
    for (Span part : statement.content()) {
      String words = text.substring(from, from + part.length());
      marked.append(from > 0 ? BETWEEN_PARTS : "");
      marked.append(Marked.text(words, part.start(), highlights, paper.ink()));
      from += part.length() + BETWEEN_PARTS.length();
    }
    boolean direct = statement.kind() == Statement.Kind.DIRECT;
    return paper.wrap(direct ? "“" + marked + "”" : marked.toString(), indent);
  }

  /** Who said it, for whom, and when, unless the day is that of the article. */
  String source(Statement statement) {
    List<String> parts = new ArrayList<>();
    parts.add(speaker(statement));
    if (statement.behalf() != null) {
      parts.add("for " + Paper.safe(statement.behalf().name()));
    }
    if (statement.said() != null && statement.said().basis() != Said.Basis.PUBLISHED) {
      parts.add("said " + DateWords.of(statement.said().value()));
    }
    return String.join(" · ", parts);
  }

  /** The speaker's name, and how it is printed where that is another. */
  String speaker(Statement statement) {
    Speaker speaker = statement.speaker();
    if (speaker == null) {
      return paper.ink().faint("speaker unknown");
    }
    String name = paper.ink().name(Paper.safe(speaker.name()));
    boolean same = speaker.surface() == null || speaker.surface().equals(speaker.name());
    return same ? name : name + " (“" + Paper.safe(speaker.surface()) + "”)";
  }
}
