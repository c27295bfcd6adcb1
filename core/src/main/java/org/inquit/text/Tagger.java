package org.inquit.text;

/**
 * Tags the words of sentences from left to right with a linear model over word classes: table
 * look-ups only, and none for words of one tag.
 *
 * <p>Trained as an averaged perceptron (Collins, EMNLP 2002) on tags of a slower tagger.
 */
public final class Tagger {
  private final WordClasses classes;
  private final TagWeights weights;

  Tagger(WordClasses classes, TagWeights weights) {
    this.classes = classes;
    this.weights = weights;
  }

  /** The tagger for English news that comes with the library. */
  public static Tagger english() {
    return English.TAGGER;
  }

  /** The part of speech of every token. */
  public Tags tag(Tokens tokens, Sentences sentences) {
    Words words = Words.of(tokens, classes);
    byte[] tags = new byte[tokens.size()];
    int[] rows = new int[TagWeights.TEMPLATES];
    for (int s = 0; s < sentences.size(); s++) {
      int first = sentences.first(s);
      int end = sentences.end(s);
      for (int i = first; i < end; i++) {
        byte only = words.fixed()[i];
        tags[i] = only >= 0 ? only : best(words, tags, first, i, end, rows);
      }
    }
    return new Tags(tags, words.numbers());
  }

  private byte best(Words words, byte[] tags, int first, int i, int end, int[] rows) {
    int before = i > first ? tags[i - 1] : Tag.COUNT;
    int before2 = i > first + 1 ? tags[i - 2] : Tag.COUNT;
    weights.rows(words.numbers(), words.classes(), i, end, before, before2, rows);
    return (byte) weights.best(rows);
  }

  /** What is known of the tokens before tagging: number in the list, class, sure tag or -1. */
  record Words(int[] numbers, short[] classes, byte[] fixed) {
    static Words of(Tokens tokens, WordClasses known) {
      int n = tokens.size();
      Words words = new Words(new int[n], new short[n], new byte[n]);
      for (int i = 0; i < n; i++) {
        int word = tokens.is(i, Kind.WORD) ? known.word(tokens, i) : -1;
        words.numbers[i] = word;
        words.classes[i] = (short) known.classOf(tokens, i, word);
        words.fixed[i] = (byte) sure(tokens, i, known, word);
      }
      return words;
    }

    private static int sure(Tokens tokens, int i, WordClasses known, int word) {
      return switch (tokens.kind(i)) {
        case WORD -> known.only(tokens, i, word);
        case NUMBER -> Tag.NUM.ordinal();
        case CLITIC -> (tokens.end(i) - tokens.start(i) == 2 ? Tag.PART : Tag.AUX).ordinal();
        default -> Tag.PUNCT.ordinal();
      };
    }
  }

  private static final class English {
    static final Tagger TAGGER = load();

    private static Tagger load() {
      WordClasses classes = new WordClasses();
      var in = Tagger.class.getResourceAsStream("tagger.bin");
      return new Tagger(classes, TagWeights.load(in, classes.words(), classes.classes()));
    }
  }
}
