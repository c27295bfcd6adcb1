package org.inquit.article.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Parts pages, those of one group together. */
final class Folds {
  private final List<String> groups;
  private final int count;

  Folds(List<TrainingPage> pages, int count, long seed) {
    this.groups = new ArrayList<>(new TreeSet<>(pages.stream().map(TrainingPage::group).toList()));
    this.count = count;
    Collections.shuffle(groups, new Random(seed));
  }

  /** The pages of a part. */
  List<TrainingPage> in(int fold, List<TrainingPage> pages) {
    return pages.stream().filter(p -> groups.indexOf(p.group()) % count == fold).toList();
  }

  /** The pages of all other parts. */
  List<TrainingPage> out(int fold, List<TrainingPage> pages) {
    return pages.stream().filter(p -> groups.indexOf(p.group()) % count != fold).toList();
  }
}
