package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.inquit.search.query.QueryField;

/** {@code fields}: the fields of the query language. */
final class FieldsCommand implements Command {
  @Override
  public String name() {
    return "fields";
  }

  @Override
  public String summary() {
    return "list the fields of the query language";
  }

  @Override
  public void declare(Signature signature) {
    signature.add(Options.format());
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    Sheet<QueryField> sheet = Sheet.of(given.format(), new FieldView(), console.out());
    sheet.begin();
    for (QueryField field : QueryField.values()) {
      sheet.write(field);
    }
    sheet.end(json -> json.writeNumberField("fields", QueryField.values().length));
    return Exit.OK;
  }

  private record FieldView() implements View<QueryField> {
    @Override
    public List<String> columns() {
      return List.of("id", "value", "description");
    }

    @Override
    public List<List<String>> cells(QueryField field) {
      return List.of(
          List.of(field.toString(), FieldHelp.label(field), FieldHelp.description(field)));
    }

    @Override
    public void json(QueryField field, JsonGenerator json) throws IOException {
      json.writeStringField("type", "field");
      json.writeStringField("id", field.toString());
      json.writeStringField("value", FieldHelp.label(field));
      json.writeStringField("description", FieldHelp.description(field));
    }

    @Override
    public String between() {
      return "";
    }

    @Override
    public String human(QueryField field) {
      return "%-16s %s%n"
          .formatted(field + ":" + FieldHelp.label(field), FieldHelp.description(field));
    }
  }
}
