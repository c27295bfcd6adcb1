package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inquit.search.Tally;
import org.inquit.search.query.QueryField;

/** Values of a field with how often they occur, and when. */
record TallyView(QueryField field, Years years, Paper paper) implements View<Tally> {
  private static final int SPELLINGS = 4;

  @Override
  public List<String> columns() {
    return List.of("id", "count", "years", "spellings");
  }

  @Override
  public List<List<String>> cells(Tally tally) {
    String each =
        tally.years().entrySet().stream()
            .map(year -> year.getKey() + ":" + year.getValue())
            .collect(Collectors.joining(" "));
    return List.of(
        List.of(
            tally.value(),
            String.valueOf(tally.count()),
            each,
            String.join("; ", tally.spellings())));
  }

  @Override
  public void json(Tally tally, JsonGenerator json) throws IOException {
    json.writeStringField("type", "tally");
    json.writeStringField("field", field.toString());
    json.writeStringField("value", tally.value());
    json.writeNumberField("count", tally.count());
    json.writeArrayFieldStart("spellings");
    for (String spelling : tally.spellings()) {
      json.writeString(spelling);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("years");
    for (Map.Entry<Integer, Long> year : tally.years().entrySet()) {
      json.writeNumberField(String.valueOf(year.getKey()), year.getValue());
    }
    json.writeEndObject();
  }

  @Override
  public String between() {
    return "";
  }

  @Override
  public String human(Tally tally) {
    String bars = years.bars(tally.years());
    String head = "%,7d  %s%s".formatted(tally.count(), bars, bars.isEmpty() ? "" : "  ");
    String name = paper.ink().name(Paper.safe(tally.value()));
    return paper.wrap(name + also(tally), head, " ".repeat(head.length()));
  }

  private String also(Tally tally) {
    List<String> others = tally.spellings().stream().filter(s -> !s.equals(tally.value())).toList();
    if (others.isEmpty()) {
      return "";
    }
    String some = others.stream().limit(SPELLINGS).collect(Collectors.joining(", "));
    return paper
        .ink()
        .faint(" (also " + Paper.safe(some) + (others.size() > SPELLINGS ? ", …" : "") + ")");
  }
}
