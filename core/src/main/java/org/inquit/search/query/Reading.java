package org.inquit.search.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.inquit.extraction.Statement;

/**
 * A question as it was understood.
 *
 * @param understood the question, printed back with names, dates and weights resolved
 * @param query what is searched for
 * @param conditions the parts that must all hold, each as a query of its own
 * @param words the words asked for, wherever they stand, for highlights
 * @param asksForSpeaker whether a speaker was named
 * @param speakers the names that speakers may have, with how surely each is meant
 * @param repairs what had to be mended, in words for the asker
 * @param enough of which words so many are enough, in words for the asker
 */
public record Reading(
    String understood,
    Query query,
    List<Condition> conditions,
    List<Query> words,
    boolean asksForSpeaker,
    Map<String, MatchClass> speakers,
    List<String> repairs,
    List<String> enough) {
  public Reading {
    conditions = List.copyOf(conditions);
    words = List.copyOf(words);
    speakers = Map.copyOf(speakers);
    repairs = List.copyOf(repairs);
    enough = List.copyOf(enough);
  }

  /** What the asker should know of how the question was read. */
  public List<String> notes() {
    return Stream.concat(repairs.stream(), enough.stream()).toList();
  }

  /**
   * A part of a question that must hold.
   *
   * @param text as it was understood
   * @param field of a single value, or {@code null}
   * @param value that is asked for in it, or {@code null}
   * @param asked the part as a query of its own, made when it is asked for
   */
  public record Condition(String text, QueryField field, String value, Supplier<Query> asked) {
    public Query query() {
      return asked.get();
    }
  }

  /** How the speaker matches who was asked for; empty where nobody was. */
  public Optional<MatchClass> speaker(Statement statement) {
    if (!asksForSpeaker || statement.speaker() == null) {
      return Optional.empty();
    }
    return Optional.of(speakers.getOrDefault(statement.speaker().name(), MatchClass.WEAK));
  }
}
