package org.inquit.article;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Short and unique names for files: without folder and ending where that is enough. */
final class Ids {
  private final Map<String, Integer> stems = new HashMap<>();
  private final Map<String, Integer> foldered = new HashMap<>();

  Ids(Collection<String> files) {
    for (String file : files) {
      stems.merge(stem(file), 1, Integer::sum);
      foldered.merge(inFolder(file), 1, Integer::sum);
    }
  }

  /** The file's name without its ending, else with its folder, else the whole path. */
  String of(String file) {
    if (stems.get(stem(file)) == 1) {
      return stem(file);
    }
    return foldered.get(inFolder(file)) == 1 ? inFolder(file) : file;
  }

  static String stem(String file) {
    Path name = Path.of(file).getFileName();
    return withoutEnding(name == null ? file : name.toString());
  }

  /** A name without what follows its last period. */
  static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
  }

  private static String inFolder(String file) {
    Path folder = Path.of(file).toAbsolutePath().normalize().getParent();
    Path name = folder == null ? null : folder.getFileName();
    return name == null ? stem(file) : name + "/" + stem(file);
  }
}
