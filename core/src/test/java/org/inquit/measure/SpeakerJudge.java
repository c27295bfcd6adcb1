package org.inquit.measure;

import java.util.List;
import java.util.stream.Stream;
import org.inquit.fixtures.Expected;

/** Whether a name names the expected speaker of an article. */
record SpeakerJudge(Expected expected) {
  /**
   * A speaker with a name is right by any form of the name; a joint one by either; one without a
   * name by half of the words of the shorter description; an unknown one by abstention.
   */
  boolean isRight(Expected.Speaker speaker, String name) {
    if (speaker == null || name == null) {
      return speaker == null && name == null;
    }
    if (forms(speaker).anyMatch(form -> Words.holds(name, form))) {
      return true;
    }
    return entities(speaker).findAny().isEmpty() && alike(speaker.name(), name);
  }

  /** A name or a mention of the speaker among the people and organizations. */
  private Stream<String> forms(Expected.Speaker speaker) {
    return entities(speaker)
        .flatMap(entity -> entity.mentions().stream().map(mention -> mention.in(expected.body())));
  }

  private Stream<Expected.Entity> entities(Expected.Speaker speaker) {
    List<String> names = List.of(speaker.name().split(" and "));
    return Stream.concat(expected.people().stream(), expected.organizations().stream())
        .filter(entity -> entity.name().equals(speaker.name()) || names.contains(entity.name()));
  }

  private static boolean alike(String one, String other) {
    List<String> left = Words.of(one);
    List<String> right = Words.of(other);
    return 2 * Words.shared(left, right) >= Math.min(left.size(), right.size());
  }
}
