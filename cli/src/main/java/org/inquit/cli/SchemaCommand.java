package org.inquit.cli;

import java.io.IOException;

/** {@code schema}: what the records of {@code extract} look like. */
final class SchemaCommand implements Command {
  @Override
  public String name() {
    return "schema";
  }

  @Override
  public String summary() {
    return "print the JSON schema of extract's records";
  }

  @Override
  public void declare(Signature signature) {}

  @Override
  public int run(Given given, Console console) throws IOException {
    console
        .out()
        .write(Resource.text("schema.json").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return Exit.OK;
  }
}
