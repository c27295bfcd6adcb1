package org.inquit.attribution;

import java.util.ArrayList;
import java.util.List;
import org.inquit.text.Tag;
import org.inquit.text.Tags;
import org.inquit.text.Tokens;

/** The words of a text that may report speech, in order. */
final class Cues {
  private Cues() {}

  static List<Cue> of(Tokens tokens, Tags tags, CueLexicon lexicon) {
    List<Cue> cues = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int found = lexicon.find(tokens, i);
      if (found >= 0) {
        CueLexicon.Entry entry = lexicon.entry(found, nominal(tags.of(i)));
        int end = i + lexicon.length(found);
        if (entry != null) {
          cues.add(new Cue(i, end, entry));
        }
        i = end;
      } else {
        i++;
      }
    }
    return cues;
  }

  private static boolean nominal(Tag tag) {
    return tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.PROPN;
  }
}
