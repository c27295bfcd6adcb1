package org.inquit.name;

/**
 * A part of a name with its folded forms.
 *
 * @param weight what it tells: a rare word more than a common given name, a surname more
 */
record ComparedPart(String plain, String sound, String frame, String skeleton, double weight) {
  private static final double SAME_SOUND = .97;
  private static final double SAME_FRAME = .88;
  private static final double SHORT_FORM = .85;
  private static final double SAME_SKELETON = .75;
  private static final double INITIAL = .6;
  private static final double LEAST = .76;
  private static final double ROUNDING = 1e-9;
  private static final double COMMON = .7;
  private static final double SURNAME = 1.15;
  private static final double BARE_INITIAL = .25;

  static ComparedPart of(String plain, boolean last) {
    double weight = plain.length() == 1 ? BARE_INITIAL : GivenNames.contains(plain) ? COMMON : 1;
    return new ComparedPart(
        plain,
        Spelling.sound(plain),
        Spelling.frame(plain),
        Spelling.skeleton(plain),
        last ? weight * SURNAME : weight);
  }

  boolean isInitial() {
    return plain.length() == 1;
  }

  /** Two parts as one, for names written together elsewhere. */
  ComparedPart joined(ComparedPart next) {
    String both = plain + next.plain;
    return new ComparedPart(
        both,
        Spelling.sound(both),
        Spelling.frame(both),
        Spelling.skeleton(both),
        weight + next.weight);
  }

  /** How alike two parts are, in [0, 1]; 0 where they are different words. */
  double likeness(ComparedPart other) {
    if (plain.equals(other.plain)) {
      return 1;
    }
    if (isInitial() || other.isInitial()) {
      return plain.charAt(0) == other.plain.charAt(0) ? INITIAL : 0;
    }
    if (sound.equals(other.sound)) {
      return SAME_SOUND;
    }
    if (frame.equals(other.frame)) {
      return SAME_FRAME;
    }
    return spelledAlike(other);
  }

  private double spelledAlike(ComparedPart other) {
    double known = GivenNames.sameFamily(plain, other.plain) ? SHORT_FORM : 0;
    if (skeleton.length() > 2 && skeleton.equals(other.skeleton)) {
      known = Math.max(known, SAME_SKELETON);
    }
    int longest = Math.max(sound.length(), other.sound.length());
    double most = (1 - LEAST) * longest + ROUNDING;
    double near = 1 - Distance.between(sound, other.sound, most) / longest;
    return Math.max(known, near >= LEAST ? near : 0);
  }
}
