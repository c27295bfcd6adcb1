package org.inquit.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what the lines of an alias file say against each other. */
final class AliasLint {
  private final List<AliasEntry> entries;
  private final List<AliasFile.Fault> faults = new ArrayList<>();

  AliasLint(List<AliasEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  List<AliasFile.Fault> faults() {
    shown();
    collisions();
    return faults;
  }

  /** One name to show heads one line; where it is another line's alias, the two go in a circle. */
  private void shown() {
    Map<String, AliasEntry> heads = new HashMap<>();
    for (AliasEntry entry : entries) {
      AliasEntry before = heads.putIfAbsent(Aliases.key(entry.name()), entry);
      if (before != null) {
        fault(entry, "duplicate of line " + before.line() + ": " + entry.name());
      }
    }
    for (AliasEntry entry : entries) {
      for (String name : others(entry)) {
        AliasEntry head = heads.get(Aliases.key(name));
        if (head != null && head.line() < entry.line() && names(head, entry.name())) {
          fault(entry, "cycle: " + name + " heads line " + head.line() + ", which names this one");
        }
      }
    }
  }

  /** A name that is not weak belongs to one entity. */
  private void collisions() {
    Map<String, AliasEntry> owners = new HashMap<>();
    for (AliasEntry entry : entries) {
      Set<String> mine = new HashSet<>();
      for (String name : entry.surely()) {
        String key = Aliases.key(name);
        AliasEntry owner = mine.add(key) ? owners.putIfAbsent(key, entry) : null;
        if (owner != null) {
          fault(entry, "collision: line " + owner.line() + " has \"" + name + "\" too; mark it ~");
        }
      }
    }
  }

  private static List<String> others(AliasEntry entry) {
    return entry.names().subList(1, entry.names().size());
  }

  private static boolean names(AliasEntry entry, String name) {
    String key = Aliases.key(name);
    return others(entry).stream().anyMatch(n -> Aliases.key(n).equals(key));
  }

  private void fault(AliasEntry entry, String message) {
    faults.add(new AliasFile.Fault(entry.line(), message));
  }
}
