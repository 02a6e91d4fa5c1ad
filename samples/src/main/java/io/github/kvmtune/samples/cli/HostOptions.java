package io.github.kvmtune.samples.cli;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which host is meant: this machine unless an option says otherwise. */
final class HostOptions {

  @Option(
      names = "--root",
      paramLabel = "DIR",
      converter = DirectoryConverter.class,
      description = "A captured host: the directory that holds its sys and proc.")
  @Nullable Path root;

  Host host() {
    return root == null ? HostProbe.local().probe() : HostProbe.at(root).probe();
  }
}
