package org.inquit.name;

import java.util.ArrayList;
import java.util.List;

/** A name's parts ready for comparison, with what each weighs. */
record ComparedName(List<ComparedPart> parts) {
  private static final int MOST_PARTS = 8;

  static ComparedName of(String printed) {
    List<String> heads = new ArrayList<>();
    for (NamePart part : PersonName.parse(printed).parts()) {
      heads.addAll(heads(part));
    }
    int count = Math.min(MOST_PARTS, heads.size());
    List<ComparedPart> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(ComparedPart.of(heads.get(i), i == count - 1));
    }
    return new ComparedName(parts);
  }

  int size() {
    return parts.size();
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
