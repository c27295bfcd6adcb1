package org.inquit.extraction;

import java.util.ArrayList;
import java.util.List;
import org.inquit.attribution.Attribution;
import org.inquit.text.Span;

/** A body in which ‹content› and its {cue} are marked; ¶ ends a line. */
record MarkedBody(String marked) {
  String body() {
    return marked.replaceAll("[‹›{}]", "").replace('¶', '\n');
  }

  /** A statement for each content, with the cue of the same number. */
  List<Attribution> statements() {
    List<Span> contents = spans('‹', '›');
    List<Span> cues = spans('{', '}');
    List<Attribution> statements = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      statements.add(
          new Attribution(
              List.of(contents.get(i)),
              cues.get(i),
              null,
              Attribution.Manner.REPORTED,
              "marked",
              1));
    }
    return statements;
  }

  /** The spans between two marks, in the text without any marks. */
  private List<Span> spans(char open, char close) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    int start = 0;
    for (char c : marked.toCharArray()) {
      if (c == open) {
        start = at;
      } else if (c == close) {
        spans.add(new Span(start, at));
      }
      at += "‹›{}".indexOf(c) < 0 ? 1 : 0;
    }
    return spans;
  }
}
