package org.inquit.index;

import org.inquit.extraction.Statement;

/** A statement as part of its article's record. */
final class StatementCodec {
  private static final double CONFIDENCE_STEPS = 10_000;

  private StatementCodec() {}

  static void write(RecordOutput out, Statement statement) {
    out.string(statement.id());
    out.constant(statement.kind());
    out.list(statement.content(), RecordOutput::span);
    out.optional(
        statement.cue(),
        (o, cue) -> {
          o.string(cue.text());
          o.span(cue.span());
        });
    out.optional(statement.speaker(), StatementCodec::speaker);
    out.optional(
        statement.behalf(),
        (o, behalf) -> {
          o.string(behalf.name());
          o.string(behalf.surface());
        });
    out.optional(
        statement.said(),
        (o, said) -> {
          o.dates(said.value());
          o.constant(said.basis());
        });
    out.string(statement.rule());
    out.number(Math.round(statement.confidence() * CONFIDENCE_STEPS));
  }

  static Statement read(RecordInput in) {
    return new Statement(
        in.string(),
        in.constant(Statement.Kind.values()),
        in.list(RecordInput::span),
        in.optional(i -> new Statement.Cue(i.string(), i.span())),
        in.optional(StatementCodec::speaker),
        in.optional(i -> new Statement.Behalf(i.string(), i.string())),
        in.optional(i -> new Statement.Said(i.dates(), i.constant(Statement.Said.Basis.values()))),
        in.string(),
        in.number() / CONFIDENCE_STEPS);
  }

  private static void speaker(RecordOutput out, Statement.Speaker speaker) {
    out.string(speaker.name());
    out.string(speaker.surface());
    out.span(speaker.span());
    out.constant(speaker.tier());
    out.list(speaker.chain(), RecordOutput::string);
  }

  private static Statement.Speaker speaker(RecordInput in) {
    return new Statement.Speaker(
        in.string(),
        in.string(),
        in.span(),
        in.constant(Statement.Tier.values()),
        in.list(RecordInput::string));
  }
}
