package io.github.kvmtune.samples.cli;

import io.github.kvmtune.CpuShare;
import io.github.kvmtune.GuestBuilder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A guest's share of the host's CPUs. */
final class ShareOptions {

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  CommandSpec command;

  @Option(
      names = "--max-vcpus",
      paramLabel = "N",
      converter = CountConverter.class,
      description = "How many virtual CPUs it can be given while it runs.")
  @Nullable Integer mostVcpus;

  @Option(
      names = "--cpu-weight",
      paramLabel = "PERCENT",
      converter = CountConverter.class,
      description = "Its share where CPUs are short, in percent of an ordinary guest's.")
  @Nullable Integer weight;

  @Option(
      names = "--cpu-limit",
      paramLabel = "CPUS",
      converter = CpusConverter.class,
      description = "The most it may use with QEMU's own threads, in host CPUs such as 1.5.")
  @Nullable Double total;

  @Option(
      names = "--vcpu-limit",
      paramLabel = "PART",
      converter = CpusConverter.class,
      description = "The most that each virtual CPU may use of a host CPU, such as 0.5.")
  @Nullable Double perVcpu;

  void applyTo(GuestBuilder guest) {
    Optional.ofNullable(mostVcpus).ifPresent(guest::mostVcpus);
    guest.cpuShare(share());
  }

  private CpuShare share() {
    try {
      CpuShare share = CpuShare.ordinary();
      share = weight == null ? share : share.weight(weight);
      share = total == null ? share : share.total(total);
      return perVcpu == null ? share : share.perVcpu(perVcpu);
    } catch (IllegalArgumentException e) {
      throw new BadUseException(command, String.valueOf(e.getMessage()));
    }
  }
}
