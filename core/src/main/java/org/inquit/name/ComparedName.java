package org.inquit.name;

import java.util.ArrayList;
import java.util.List;

/**
 * A name's parts ready for comparison, with what each weighs.
 *
 * @param joined each part with its right neighbour as one
 * @param weight of all parts
 * @param alone whether the name is one part, such as a surname
 * @param gender what its titles tell, or {@code null}
 */
record ComparedName(
    List<ComparedPart> parts,
    List<ComparedPart> joined,
    double weight,
    boolean alone,
    Gender gender) {
  private static final int MOST_PARTS = 8;

  static ComparedName of(String printed) {
    PersonName name = PersonName.parse(printed);
    List<String> heads = new ArrayList<>();
    for (NamePart part : name.parts()) {
      heads.addAll(heads(part));
    }
    int count = Math.min(MOST_PARTS, heads.size());
    List<ComparedPart> parts = new ArrayList<>();
    List<ComparedPart> joined = new ArrayList<>();
    double weight = 0;
    for (int i = 0; i < count; i++) {
      parts.add(ComparedPart.of(heads.get(i), i == count - 1));
      weight += parts.getLast().weight();
      if (i > 0) {
        joined.add(parts.get(i - 1).joined(parts.get(i)));
      }
    }
    return new ComparedName(
        parts, joined, weight, name.parts().size() < 2, name.titleGender().orElse(null));
  }

  int size() {
    return parts.size();
  }

  /** Whether titles say that they are two people: "Mr." and "Mrs.". */
  boolean contradicts(ComparedName other) {
    return gender != null && other.gender != null && gender.conflictsWith(other.gender);
  }

  /** A hyphen joins two parts: each may be left out. */
  private static List<String> heads(NamePart part) {
    if (part.printed().indexOf('-') < 0) {
      return List.of(part.head());
    }
    List<String> heads = new ArrayList<>();
    String bound = "";
    for (String piece : part.printed().split("[- ]+")) {
      String plain = Letters.plain(piece);
      bound += Particles.boundPrefix(plain);
      if (!plain.isEmpty() && Particles.kind(plain).isEmpty()) {
        heads.add(bound + plain);
        bound = "";
      }
    }
    return heads.isEmpty() ? List.of(part.head()) : heads;
  }
}
