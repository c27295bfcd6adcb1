package org.inquit.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an alias file says, and what is wrong with it.
 *
 * <p>A line is an entity: {@code person:} or {@code org:}, the name to show, then {@code =} and its
 * other names with {@code ;} between; {@code ~} before a name marks it weak. {@code #} begins a
 * comment.
 *
 * @param entries the entities of the lines that can be read
 * @param faults what is wrong, by line
 */
public record AliasFile(List<AliasEntry> entries, List<Fault> faults) {
  private static final String WEAK = "~";

  /**
   * A fault of a line.
   *
   * @param line from 1
   */
  public record Fault(int line, String message) {
    @Override
    public String toString() {
      return "line " + line + ": " + message;
    }
  }

  public AliasFile {
    entries = List.copyOf(entries);
    faults = List.copyOf(faults);
  }

  /** Reads the text of a file and finds what is wrong with it; never fails. */
  public static AliasFile parse(String text) {
    AliasFile read = read(text);
    List<Fault> faults = new ArrayList<>(read.faults);
    faults.addAll(new AliasLint(read.entries).faults());
    faults.sort((x, y) -> Integer.compare(x.line(), y.line()));
    return new AliasFile(read.entries, faults);
  }

  /** The same for a file that nobody wants judged: how its lines agree is not looked at. */
  public static AliasFile read(String text) {
    List<AliasEntry> entries = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    int number = 0;
    for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
      number++;
      String said = withoutComment(lines.next()).strip();
      if (!said.isEmpty()) {
        readLine(said, number, entries, faults);
      }
    }
    return new AliasFile(entries, faults);
  }

  /** A comment begins a line or stands behind a space. */
  private static String withoutComment(String line) {
    int mark = line.indexOf('#');
    while (mark > 0 && !Character.isWhitespace(line.charAt(mark - 1))) {
      mark = line.indexOf('#', mark + 1);
    }
    return mark < 0 ? line : line.substring(0, mark);
  }

  private static void readLine(
      String line, int number, List<AliasEntry> entries, List<Fault> faults) {
    int colon = line.indexOf(':');
    AliasEntry.Sort sort = colon < 0 ? null : sort(line.substring(0, colon).strip());
    if (sort == null) {
      faults.add(new Fault(number, "begins with neither person: nor org:"));
      return;
    }
    Map<String, Boolean> names = new HashMap<>();
    Set<String> order = new LinkedHashSet<>();
    for (int from = colon + 1; from < line.length(); ) {
      int end = endOfName(line, from);
      readName(line.substring(from, end).strip(), number, names, order, faults);
      from = end + 1;
    }
    if (order.size() < 2) {
      faults.add(new Fault(number, "an entity needs two names or more"));
      return;
    }
    Set<String> weak = new LinkedHashSet<>(order);
    weak.removeIf(name -> !names.get(name));
    entries.add(new AliasEntry(sort, List.copyOf(order), weak, number));
  }

  private static int endOfName(String line, int from) {
    int end = from;
    while (end < line.length() && line.charAt(end) != '=' && line.charAt(end) != ';') {
      end++;
    }
    return end;
  }

  private static void readName(
      String said, int number, Map<String, Boolean> names, Set<String> order, List<Fault> faults) {
    boolean weak = said.startsWith(WEAK);
    String name = weak ? said.substring(1).strip() : said;
    if (Letters.plain(name).isEmpty()) {
      faults.add(new Fault(number, "a name without letters: \"" + said + "\""));
    } else if (weak && order.isEmpty()) {
      faults.add(new Fault(number, "the name to show is marked weak: " + name));
      order.add(name);
      names.put(name, false);
    } else if (!order.add(name)) {
      faults.add(new Fault(number, "the same name twice: " + name));
    } else {
      names.put(name, weak);
    }
  }

  private static AliasEntry.Sort sort(String word) {
    return switch (word) {
      case "person" -> AliasEntry.Sort.PERSON;
      case "org" -> AliasEntry.Sort.ORGANIZATION;
      default -> null;
    };
  }
}
