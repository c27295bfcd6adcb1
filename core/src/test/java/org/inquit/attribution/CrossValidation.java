package org.inquit.attribution;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds attributions in each part of the training texts with a model trained on the others: {@code
 * CrossValidation DATA OUT [FOLDS]}. Texts of one group stay together.
 */
final class CrossValidation {
  private CrossValidation() {}

  public static void main(String[] args) throws IOException {
    List<TrainingText> texts = TrainingText.read(Path.of(args[0]));
    int folds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
    List<String> groups =
        new ArrayList<>(new TreeSet<>(texts.stream().map(TrainingText::group).toList()));
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(Path.of(args[1])), false, StandardCharsets.UTF_8)) {
      for (int fold = 0; fold < folds; fold++) {
        int held = fold;
        List<TrainingText> train =
            texts.stream().filter(t -> groups.indexOf(t.group()) % folds != held).toList();
        Model model = new AttributionTrainer(train).train();
        for (TrainingText text : texts) {
          if (groups.indexOf(text.group()) % folds == held) {
            for (Attribution a : new Search(text.in(), model).run()) {
              out.println(line(text.id(), a));
            }
          }
        }
      }
    }
  }

  private static String line(String id, Attribution a) {
    var whole = a.content();
    return String.join(
        "\t",
        id,
        whole.getFirst().start() + "",
        whole.getLast().end() + "",
        a.source() == null ? "-1" : a.source().start() + "",
        a.source() == null ? "-1" : a.source().end() + "",
        a.cue() == null ? "-1" : a.cue().start() + "",
        a.cue() == null ? "-1" : a.cue().end() + "",
        a.manner() + "",
        a.rule(),
        a.confidence() + "");
  }
}
