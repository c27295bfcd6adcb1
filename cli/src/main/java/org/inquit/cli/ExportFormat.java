package org.inquit.cli;

import java.io.OutputStream;
import org.inquit.search.StatementHit;

/** How all that answers is written: as an answer is, or as citations. */
enum ExportFormat {
  JSONL,
  JSON,
  CSV,
  TSV,
  IDS,
  BIBTEX,
  CSL;

  Sheet<StatementHit> sheet(OutputStream out) {
    return switch (this) {
      case BIBTEX -> new BibtexSheet(out);
      case CSL -> new CslSheet(out);
      default ->
          Sheet.of(OutputFormat.valueOf(name()), new StatementView(new Paper(80, Ink.PLAIN)), out);
    };
  }
}
