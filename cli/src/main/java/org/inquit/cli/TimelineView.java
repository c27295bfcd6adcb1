package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.inquit.search.Timeline.Period;
import org.inquit.search.Timeline.Unit;

/** Periods of a timeline with the counts of each series. */
record TimelineView(Unit unit, TimelineChart chart) implements View<TimelineRow> {
  @Override
  public List<String> columns() {
    return List.of("id", "first", "last", "series", "count", "possible");
  }

  @Override
  public List<List<String>> cells(TimelineRow row) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < row.periods().size(); i++) {
      Period period = row.periods().get(i);
      cells.add(
          List.of(
              row.days().toString(),
              row.days().first().toString(),
              row.days().last().toString(),
              chart.names().get(i),
              String.valueOf(period.certain()),
              String.valueOf(period.possible())));
    }
    return cells;
  }

  @Override
  public void json(TimelineRow row, JsonGenerator json) throws IOException {
    json.writeStringField("type", "period");
    json.writeStringField("period", row.days().toString());
    json.writeStringField("first", row.days().first().toString());
    json.writeStringField("last", row.days().last().toString());
    json.writeArrayFieldStart("series");
    for (int i = 0; i < row.periods().size(); i++) {
      String name = chart.names().get(i);
      json.writeStartObject();
      json.writeStringField("name", name.isEmpty() ? null : name);
      json.writeNumberField("count", row.periods().get(i).certain());
      json.writeNumberField("possible", row.periods().get(i).possible());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public String heading() {
    return chart.heading();
  }

  @Override
  public String between() {
    return "";
  }

  @Override
  public String human(TimelineRow row) {
    return chart.row(row);
  }
}
