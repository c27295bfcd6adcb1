package org.inquit.cli;

import org.inquit.index.Publisher;

/** {@code rollback}: the generation before the live one goes live again. */
final class RollbackCommand extends SwitchCommand {
  @Override
  public String name() {
    return "rollback";
  }

  @Override
  public String summary() {
    return "make the generation before the live one live again";
  }

  @Override
  String next(Publisher publisher, Given given) {
    return publisher.before();
  }
}
