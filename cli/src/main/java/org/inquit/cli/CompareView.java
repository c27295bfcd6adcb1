package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.inquit.date.DateSpan;
import org.inquit.search.StatementHit;

/** Two speakers side by side; below each other where a line is too short for two. */
record CompareView(String left, String right, Paper paper) implements View<Moment> {
  private static final int NARROW = 60;
  private static final String BETWEEN = " │ ";

  @Override
  public List<String> columns() {
    List<String> columns = new ArrayList<>(List.of("side"));
    columns.addAll(new StatementView(paper).columns());
    return columns;
  }

  @Override
  public List<List<String>> cells(Moment moment) {
    List<List<String>> rows = new ArrayList<>();
    moment.left().forEach(hit -> rows.add(row(left, hit)));
    moment.right().forEach(hit -> rows.add(row(right, hit)));
    return rows;
  }

  private List<String> row(String side, StatementHit hit) {
    List<String> row = new ArrayList<>(List.of(side));
    row.addAll(new StatementView(paper).cells(hit).getFirst());
    return row;
  }

  @Override
  public void json(Moment moment, JsonGenerator json) throws IOException {
    json.writeStringField("type", "moment");
    json.writeStringField("said", moment.said().isEmpty() ? null : moment.said());
    side("left", left, moment.left(), json);
    side("right", right, moment.right(), json);
  }

  private void side(String field, String speaker, List<StatementHit> hits, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("asked", speaker);
    json.writeArrayFieldStart("statements");
    for (StatementHit hit : hits) {
      json.writeStartObject();
      new StatementView(paper).json(hit, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public String human(Moment moment) {
    String said = moment.said().isEmpty() ? "undated" : DateWords.of(DateSpan.parse(moment.said()));
    String head = paper.wrap(paper.ink().name(said), "");
    return paper.columns() < NARROW ? head + stacked(moment) : head + beside(moment);
  }

  private String stacked(Moment moment) {
    return cards(moment.left(), paper) + cards(moment.right(), paper);
  }

  private String beside(Moment moment) {
    int width = (paper.columns() - BETWEEN.length()) / 2;
    Paper half = new Paper(width, paper.ink());
    List<String> lefts = cards(moment.left(), half).lines().toList();
    List<String> rights = cards(moment.right(), half).lines().toList();
    StringBuilder both = new StringBuilder();
    for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
      String one = i < lefts.size() ? lefts.get(i) : "";
      String other = i < rights.size() ? rights.get(i) : "";
      String line = one + " ".repeat(Math.max(0, width - Columns.of(one))) + BETWEEN + other;
      both.append(line.stripTrailing()).append('\n');
    }
    return both.toString();
  }

  private static String cards(List<StatementHit> hits, Paper paper) {
    StatementCard card = new StatementCard(paper);
    StringBuilder cards = new StringBuilder();
    for (StatementHit hit : hits) {
      cards.append(card.words(hit.statement(), hit.text(), hit.highlights(), ""));
      String id = paper.ink().faint(hit.statement().id());
      cards.append(paper.wrap(card.speaker(hit.statement()) + " · " + id, "  "));
    }
    return cards.toString();
  }
}
