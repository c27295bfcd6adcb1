package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.impl.DefaultParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnyMatchTest {
  @ParameterizedTest
  @CsvSource({"by:bro", "by:", "so", "x"})
  void takesEveryProposal(String typed) {
    AnyMatch match = new AnyMatch();
    var line =
        (CompletingParsedLine)
            new DefaultParser().parse(typed, typed.length(), Parser.ParseContext.COMPLETE);
    match.compile(Map.of(), false, line, false, 0, "");
    List<Candidate> proposals =
        Stream.of("by:\"Ada Brook\"", "by:Brookes").map(Candidate::new).toList();
    assertEquals(proposals, match.matches(proposals).stream().sorted().toList());
  }
}
