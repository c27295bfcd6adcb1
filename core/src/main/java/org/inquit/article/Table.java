package org.inquit.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A table with a header row, its cells parted by commas or tabs (RFC 4180). */
final class Table implements Records {
  private final Source source;
  private final FieldMap map;
  private final Cells cells;
  private List<String> header;

  Table(Source source, InputStream in, FieldMap map, char separator) throws IOException {
    this.source = source;
    this.map = map;
    this.cells = new Cells(Decoder.reader(in), separator);
  }

  @Override
  public RawRecord next() throws IOException {
    if (header == null) {
      header = cells.row();
      if (header == null || header.stream().noneMatch(name -> map.of(name.strip()) == Field.BODY)) {
        header = header == null ? List.of() : header;
        return last(1, "no column holds the body; the columns are " + String.join(", ", header));
      }
    }
    try {
      return record();
    } catch (TooLong e) {
      return last(cells.line(), e.getMessage());
    }
  }

  private RawRecord record() throws IOException {
    long line = cells.line() + 1;
    List<String> row = cells.row();
    if (row == null) {
      return null;
    }
    if (cells.isOpen()) {
      return last(line, "a cell of this row has no closing quotation mark");
    }
    if (row.size() != header.size()) {
      String reason = "has " + row.size() + " cells where the header has " + header.size();
      return Failure.of(source.origin(), line, reason);
    }
    Fields fields = new Fields();
    for (int i = 0; i < row.size(); i++) {
      Field field = map.of(header.get(i).strip());
      if (field != null && !row.get(i).isEmpty()) {
        fields.put(field, row.get(i));
      }
    }
    return new FieldRecord(source.origin(), line, source.id() + "-" + line, fields);
  }

  private RawRecord last(long line, String reason) {
    cells.end();
    return Failure.of(source.origin(), line, reason);
  }

  @Override
  public void close() throws IOException {
    cells.close();
  }
}
