package org.inquit.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inquit.name.AliasFile;
import org.inquit.name.Aliases;

/** Reads alias files that were named on a command line. */
final class AliasFiles {
  /** Stands for the file that ships. */
  static final String STARTER = "starter";

  private AliasFiles() {}

  /**
   * The file of this name, or the one that ships for {@value #STARTER}.
   *
   * @throws UsageException where it cannot be read
   */
  static AliasFile read(String name) {
    return AliasFile.parse(text(name));
  }

  private static String text(String name) {
    if (name.equals(STARTER)) {
      return Aliases.starterText();
    }
    Path file = Given.path("aliases", name);
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new UsageException("the aliases in " + name + " are not written in UTF-8");
    } catch (IOException e) {
      throw new UsageException("the aliases in " + name + " cannot be read: " + why(file, e));
    }
  }

  private static String why(Path file, IOException e) {
    return Files.exists(file) ? e.getMessage() : "there is no such file";
  }
}
