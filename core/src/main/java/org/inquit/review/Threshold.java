package org.inquit.review;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much an archive may differ from another: {@code statements<-2%} is broken where more than two
 * in a hundred are gone on balance, {@code articles.lost>10} where more than ten went.
 *
 * @param subject what is counted
 * @param kind which changes; {@code null} for the balance of what came and went
 * @param below whether less than the limit breaks it, or more
 * @param limit a number, or in percent of what there was before
 * @param percent which of them
 */
public record Threshold(
    Subject subject, Change.Kind kind, boolean below, double limit, boolean percent) {
  private static final Pattern FORM =
      Pattern.compile("([a-z]+)(?:\\.([a-z]+))?\\s*([<>])\\s*(-?[0-9]{1,9}(?:\\.[0-9]{1,9})?)(%?)");

  private static final double HUNDRED = 100;

  public Threshold {
    Objects.requireNonNull(subject, "subject");
  }

  /**
   * Reads {@code SUBJECT[.gained|.lost|.changed]<NUMBER[%]} or {@code >}.
   *
   * @throws IllegalArgumentException where it is none
   */
  public static Threshold parse(String text) {
    Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is no limit such as statements<-2% or articles.lost>10");
    }
    return new Threshold(
        constant(Subject.class, form.group(1)),
        form.group(2) == null ? null : constant(Change.Kind.class, form.group(2)),
        form.group(3).equals("<"),
        Double.parseDouble(form.group(4)),
        !form.group(5).isEmpty());
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equalsIgnoreCase(name)) {
        return value;
      }
    }
    throw new IllegalArgumentException("'" + name + "' is none of " + names(type));
  }

  private static <E extends Enum<E>> String names(Class<E> type) {
    return String.join(
        ", ",
        java.util.Arrays.stream(type.getEnumConstants())
            .map(value -> value.name().toLowerCase(Locale.ROOT))
            .toList());
  }

  /** Whether a comparison goes beyond it. */
  public boolean broken(Map<Subject, Totals> comparison) {
    double value = value(comparison.get(subject));
    return below ? value < limit : value > limit;
  }

  private double value(Totals totals) {
    long count =
        switch (kind) {
          case null -> totals.after() - totals.before();
          case GAINED -> totals.gained();
          case LOST -> totals.lost();
          case CHANGED -> totals.changed();
        };
    if (!percent) {
      return count;
    }
    // Of nothing, any change is without bounds.
    return count == 0 ? 0 : HUNDRED * count / totals.before();
  }

  @Override
  public String toString() {
    String number = limit == Math.rint(limit) ? String.valueOf((long) limit) : "" + limit;
    String of = kind == null ? "" : "." + kind.name().toLowerCase(Locale.ROOT);
    return subject.name().toLowerCase(Locale.ROOT)
        + of
        + (below ? "<" : ">")
        + number
        + (percent ? "%" : "");
  }
}
