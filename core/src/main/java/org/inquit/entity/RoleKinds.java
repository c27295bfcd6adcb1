package org.inquit.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which descriptions may stand for which offices. */
final class RoleKinds {
  private static final Map<String, String> SAME = new HashMap<>();
  private static final Map<String, Set<String>> COVERED = new HashMap<>();

  static {
    for (String line : Vocabulary.lines("role-kinds.txt")) {
      if (line.startsWith("= ")) {
        String[] forms = line.substring(2).split(", ");
        Arrays.stream(forms).forEach(f -> SAME.put(f, forms[0]));
      } else if (!line.isBlank() && line.charAt(0) != '#') {
        int colon = line.indexOf(':');
        String[] offices = line.substring(colon + 1).strip().split(",? +");
        COVERED.put(line.substring(0, colon), new HashSet<>(Arrays.asList(offices)));
      }
    }
  }

  private RoleKinds() {}

  /** How surely {@code description} stands for one who bears {@code office}. */
  static double fit(Role description, Role office) {
    String said = canonical(description.phrase());
    String borne = canonical(office.phrase());
    if (said.equals(borne)) {
      return 5;
    }
    if (borne.endsWith(" " + said)) {
      return 4;
    }
    if (description.head().equals(office.head())) {
      return borne.indexOf(' ') < 0 ? 2 : 0;
    }
    return covers(description, office) ? 3 : 0;
  }

  /** How surely a noun stands for an organization: its name holds it, or its kind is covered. */
  static double fit(String noun, Figure organization) {
    String name = " " + spaced(organization.name()).toLowerCase(Locale.ROOT);
    if ((name + " ").contains(" " + noun + " ")) {
      return 5;
    }
    Set<String> covered = COVERED.getOrDefault(noun, Set.of());
    boolean word = Arrays.stream(name.strip().split(" ")).anyMatch(covered::contains);
    boolean known = word || covered.contains("+" + organization.kind);
    return known ? 3.2 : organization.kind == null && covered.contains("+unknown") ? 3 : 0;
  }

  /** "CityBank" as "City Bank". */
  private static String spaced(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean hump =
          i > 0
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      out.append(hump ? " " : "").append(name.charAt(i));
    }
    return out.toString();
  }

  private static boolean covers(Role description, Role office) {
    Set<String> covered = COVERED.getOrDefault(description.phrase(), Set.of());
    Set<String> ofHead = COVERED.getOrDefault(description.head(), Set.of());
    return covered.contains(office.head())
        || ofHead.contains(office.head()) && description.phrase().indexOf(' ') < 0;
  }

  private static String canonical(String phrase) {
    return SAME.getOrDefault(phrase, phrase);
  }
}
