package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.inquit.search.Timeline;

/** What stands under a timeline: how many there are, how many dated less exactly, how many not. */
record TimelineEnd(List<Series> series, Timeline.Unit unit) {
  private String unitName() {
    return unit.name().toLowerCase(Locale.ROOT);
  }

  void json(JsonGenerator json) throws IOException {
    json.writeStringField("unit", unitName());
    json.writeArrayFieldStart("series");
    for (Series one : series) {
      json.writeStartObject();
      json.writeStringField("name", one.name());
      json.writeNumberField("total", one.timeline().total());
      json.writeNumberField("vague", one.timeline().vague(unit));
      json.writeNumberField("undated", one.timeline().undated());
      json.writeEndObject();
    }
    json.writeEndArray();
    boolean partial = series.stream().anyMatch(s -> s.timeline().partial());
    HitJson.ending(partial, series.getFirst().timeline().fingerprint(), notes(), json);
  }

  private List<String> notes() {
    return series.stream().flatMap(s -> s.timeline().notes().stream()).distinct().toList();
  }

  /** Tells a person the same. */
  void tell(String noun, Console console) {
    notes().forEach(console::tell);
    if (series.stream().anyMatch(s -> s.timeline().partial())) {
      console.tell("time ran out: there may be more (--timeout)");
    }
    for (Series one : series) {
      String name = one.name() == null ? "" : one.name() + ": ";
      console.tell(name + summary(one.timeline(), noun));
    }
  }

  private String summary(Timeline timeline, String noun) {
    if (timeline.total() == 0) {
      return "nothing found";
    }
    long vague = timeline.vague(unit);
    return Counted.of(timeline.total(), noun)
        + " by "
        + unitName()
        + (vague == 0 ? "" : "; ~ and ░: %,d dated less exactly".formatted(vague))
        + (timeline.undated() == 0 ? "" : "; %,d undated".formatted(timeline.undated()));
  }
}
