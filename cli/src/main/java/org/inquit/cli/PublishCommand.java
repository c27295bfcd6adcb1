package org.inquit.cli;

import org.inquit.index.Publisher;

/** {@code publish}: a staged generation goes live. */
final class PublishCommand extends SwitchCommand {
  @Override
  public String name() {
    return "publish";
  }

  @Override
  public String summary() {
    return "make a staged generation live (default: the newest)";
  }

  @Override
  public void declare(Signature signature) {
    super.declare(signature);
    signature.add(new Words("GENERATION", 0, 1, "its name, as info lists it"));
  }

  @Override
  String next(Publisher publisher, Given given) {
    return given.words().isEmpty() ? publisher.newest() : given.words().getFirst();
  }
}
