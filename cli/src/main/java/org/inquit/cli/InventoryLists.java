package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inquit.index.Schema;
import org.inquit.search.Inventory;
import org.inquit.search.Tally;
import org.inquit.search.Timeline;

/** The counts of an inventory as lists of names with numbers. */
record InventoryLists(Inventory inventory) {
  /** How many of a list people see. */
  private static final int SHOWN = 12;

  /** Every list under its name, for programs. */
  void json(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("fields");
    write("articles", fields(Schema.Level.ARTICLE), json);
    write("statements", fields(Schema.Level.STATEMENT), json);
    json.writeEndObject();
    write("sources", values(inventory.sources()), json);
    write("tiers", values(inventory.tiers()), json);
    write("published", years(inventory.published()), json);
    write("said", years(inventory.said()), json);
  }

  private static void write(String name, Map<String, Long> counts, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }

  /** The lists one below the other, those that are empty left out. */
  String human() {
    StringBuilder all = new StringBuilder();
    list("articles by outlet", values(inventory.sources()), all);
    list("articles by year published", years(inventory.published()), all);
    list("articles with", fields(Schema.Level.ARTICLE), all);
    list("statements by year said", years(inventory.said()), all);
    list("statements by tier", values(inventory.tiers()), all);
    list("statements with", fields(Schema.Level.STATEMENT), all);
    return all.toString();
  }

  private static void list(String head, Map<String, Long> counts, StringBuilder all) {
    if (counts.isEmpty()) {
      return;
    }
    all.append('\n').append(head).append('\n');
    counts.entrySet().stream()
        .limit(SHOWN)
        .forEach(
            count ->
                all.append(
                    "  %,10d  %s%n".formatted(count.getValue(), Paper.safe(count.getKey()))));
    if (counts.size() > SHOWN) {
      all.append("  %10s  and %s%n".formatted("", Counted.of(counts.size() - SHOWN, "other")));
    }
  }

  private Map<String, Long> fields(Schema.Level level) {
    Map<String, Long> counts = new LinkedHashMap<>();
    inventory
        .fields()
        .forEach(
            (field, count) -> {
              if (field.level() == level && count > 0) {
                counts.put(field.toString(), count);
              }
            });
    return counts;
  }

  private static Map<String, Long> values(List<Tally> tallies) {
    Map<String, Long> counts = new LinkedHashMap<>();
    tallies.forEach(tally -> counts.put(tally.value(), tally.count()));
    return counts;
  }

  /** The latest first; what lies in no one year stands behind. */
  private static Map<String, Long> years(Timeline timeline) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Timeline.Period year : timeline.periods(Timeline.Unit.YEAR).reversed()) {
      if (year.certain() > 0) {
        counts.put(year.days().toString(), year.certain());
      }
    }
    if (timeline.vague(Timeline.Unit.YEAR) > 0) {
      counts.put("over several years", timeline.vague(Timeline.Unit.YEAR));
    }
    if (timeline.undated() > 0) {
      counts.put("undated", timeline.undated());
    }
    return counts;
  }
}
