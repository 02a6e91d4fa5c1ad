package io.github.kvmtune.samples.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(KvmTune.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
    return new String[] {"kvmtune " + version};
  }
}
