package org.inquit.name;

import java.util.List;
import java.util.Optional;

/**
 * A person's name as printed, split into what its words are.
 *
 * @param titles what stands before the name: "Prime Minister", "Dr."
 * @param parts the parts of the name itself, in printed order; particles stand with their part
 * @param postnominals what stands behind the name: "Jr.", "MP"
 */
public record PersonName(List<String> titles, List<NamePart> parts, List<String> postnominals) {
  public PersonName {
    titles = List.copyOf(titles);
    parts = List.copyOf(parts);
    postnominals = List.copyOf(postnominals);
  }

  /** Splits a printed name; words that are no letters are left out. Never fails. */
  public static PersonName parse(String printed) {
    return new NameSplitter(printed).split();
  }

  /** The part that a second mention would use, the last one; empty when there is no part. */
  public Optional<NamePart> surname() {
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts.getLast());
  }

  /** The parts before the surname. */
  public List<NamePart> given() {
    return parts.isEmpty() ? List.of() : parts.subList(0, parts.size() - 1);
  }

  /** The name without titles and post-nominals, as printed. */
  public String bare() {
    return String.join(" ", parts.stream().map(NamePart::printed).toList());
  }

  /** The gender that titles or the first given name tell; empty when neither does. */
  public Optional<Gender> gender() {
    return titleGender()
        .or(() -> parts.isEmpty() ? Optional.empty() : GivenNames.gender(parts.getFirst().head()));
  }

  /**
   * Whether both can name one person: every part of the shorter name agrees with a part of the
   * longer one, in order, the surname with a surname, and no title contradicts.
   */
  public boolean canBe(PersonName other) {
    PersonName shorter = parts.size() <= other.parts.size() ? this : other;
    PersonName longer = shorter == this ? other : this;
    return !shorter.parts.isEmpty() && !contradicts(other) && shorter.standsIn(longer);
  }

  /** Whether titles say that they are two people. */
  boolean contradicts(PersonName other) {
    Optional<Gender> mine = titleGender();
    Optional<Gender> theirs = other.titleGender();
    return mine.isPresent() && theirs.isPresent() && mine.get().conflictsWith(theirs.get());
  }

  /** The gender that a title tells; empty when none does. */
  Optional<Gender> titleGender() {
    return titles.isEmpty() ? Optional.empty() : tellingTitle();
  }

  private Optional<Gender> tellingTitle() {
    return titles.stream().flatMap(t -> Titles.gender(t).stream()).findFirst();
  }

  private boolean standsIn(PersonName longer) {
    if (parts.size() == 1) {
      for (NamePart part : longer.parts) {
        if (!part.isInitial() && part.agrees(parts.getFirst())) {
          return true;
        }
      }
      return false;
    }
    if (!parts.getLast().agrees(longer.parts.getLast())) {
      return false;
    }
    int at = 0;
    for (NamePart part : parts) {
      while (at < longer.parts.size() && !longer.parts.get(at).agrees(part)) {
        at++;
      }
      if (at++ == longer.parts.size()) {
        return false;
      }
    }
    return true;
  }
}
