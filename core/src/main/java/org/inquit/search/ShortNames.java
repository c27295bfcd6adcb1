package org.inquit.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.inquit.name.PersonName;

/** Names of one part, which are those of a person where no other person of the archive has them. */
record ShortNames(List<PersonName> full, List<String> shortened) {
  static ShortNames in(Collection<String> names) {
    return new ShortNames(
        names.stream().map(PersonName::parse).filter(name -> name.parts().size() > 1).toList(),
        names.stream().filter(name -> PersonName.parse(name).parts().size() == 1).toList());
  }

  /**
   * The short names that can only mean {@code asked}: of all full names they fit, each is among
   * {@code meant}, and one at least is.
   */
  List<String> of(String asked, Set<String> meant) {
    PersonName wanted = PersonName.parse(asked);
    List<PersonName> same = meant.stream().map(PersonName::parse).toList();
    if (wanted.parts().size() < 2 || same.isEmpty()) {
      return List.of();
    }
    return shortened.stream()
        .filter(name -> same.stream().anyMatch(PersonName.parse(name)::canBe))
        .filter(name -> onlyFor(PersonName.parse(name), same))
        .toList();
  }

  private boolean onlyFor(PersonName part, List<PersonName> same) {
    return full.stream().filter(part::canBe).allMatch(same::contains);
  }
}
