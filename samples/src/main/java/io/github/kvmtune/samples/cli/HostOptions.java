package io.github.kvmtune.samples.cli;

import io.github.kvmtune.Planner;
import io.github.kvmtune.Target;
import io.github.kvmtune.VirtType;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.hypervisor.Hypervisor;
import java.nio.file.Path;
import java.util.Optional;
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

  @Option(
      names = "--snapshot",
      paramLabel = "FILE",
      converter = SnapshotConverter.class,
      description = "A snapshot of a host, as kvmtune snapshot writes it.")
  @Nullable HostProbe snapshot;

  @Option(
      names = "--uri",
      paramLabel = "URI",
      description = "The host behind a libvirt connection, such as qemu:///system.")
  @Nullable String uri;

  Host host() {
    if (uri == null) {
      return probe().probe();
    }
    try (Hypervisor hypervisor = connect(uri)) {
      return hypervisor.host();
    }
  }

  /** Whether files of a host were given, as they are or in a snapshot. */
  boolean isCaptured() {
    return root != null || snapshot != null;
  }

  /** What runs guests of this type there; empty if libvirt is not asked. */
  Optional<Target> target(VirtType type) {
    if (uri == null) {
      return Optional.empty();
    }
    try (Hypervisor hypervisor = connect(uri)) {
      return Optional.of(hypervisor.target(type));
    }
  }

  private HostProbe probe() {
    if (snapshot != null) {
      return snapshot;
    }
    return root == null ? HostProbe.local() : HostProbe.at(root);
  }

  /** Plans beside the guests that run there, if libvirt can be asked for them. */
  Planner planner() {
    if (uri == null) {
      return Planner.on(host());
    }
    try (Hypervisor hypervisor = connect(uri)) {
      return Planner.on(hypervisor.host()).beside(hypervisor.occupancy());
    }
  }

  /** What goes wrong is said in one line by us, so libvirt's library need not add its own. */
  static Hypervisor connect(String uri) {
    Hypervisor.silenceLibvirt();
    return Hypervisor.connect(uri);
  }
}
