package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.inquit.extraction.Statement;
import org.inquit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatementCodecTest {
  @Test
  void readsWhatItWrote() {
    RandomArticles articles = new RandomArticles(31);
    for (int i = 0; i < 500; i++) {
      Statement statement = articles.statement();
      assertEquals(statement, again(statement));
    }
  }

  @Test
  void keepsWhatIsUnknownUnknown() {
    Statement read = again(bare(Statement.Kind.MIXED, 0.5));
    assertNull(read.speaker());
    assertNull(read.behalf());
    assertNull(read.said());
    assertNull(read.cue());
    assertEquals(Statement.Tier.NONE, read.tier());
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheKind(Statement.Kind kind) {
    assertEquals(kind, again(bare(kind, 1)).kind());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "0.5, 0.5",
    "0.0001, 0.0001",
    "0.33333333, 0.3333",
    "0.99996, 1",
    "0.12345678, 0.1235"
  })
  void keepsFourDecimalsOfTheConfidence(double written, double read) {
    assertEquals(read, again(bare(Statement.Kind.DIRECT, written)).confidence());
  }

  @Test
  void readsStatementsOneAfterTheOther() {
    RecordOutput out = new RecordOutput();
    List<Statement> two =
        List.of(bare(Statement.Kind.DIRECT, 1), bare(Statement.Kind.REPORTED, 0.25));
    two.forEach(statement -> StatementCodec.write(out, statement));
    RecordInput in = new RecordInput(out.toByteArray(), 0, out.toByteArray().length);
    assertEquals(two, List.of(StatementCodec.read(in), StatementCodec.read(in)));
  }

  private static Statement bare(Statement.Kind kind, double confidence) {
    return new Statement(
        "a-1", kind, List.of(new Span(0, 4)), null, null, null, null, "rule", confidence);
  }

  private static Statement again(Statement statement) {
    RecordOutput out = new RecordOutput();
    StatementCodec.write(out, statement);
    byte[] bytes = out.toByteArray();
    return StatementCodec.read(new RecordInput(bytes, 0, bytes.length));
  }
}
