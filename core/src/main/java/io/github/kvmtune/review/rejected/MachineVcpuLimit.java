package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.host.MachineType;
import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import io.github.kvmtune.value.Version;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Each machine type has a limit of vCPUs.
 *
 * <p>Machine types of distributions that follow other numbers are not judged.
 */
final class MachineVcpuLimit extends Check {

  private static final Pattern Q35 = Pattern.compile("pc-q35-(\\d+)\\.(\\d+)");

  MachineVcpuLimit() {
    super(
        "machine-vcpu-limit",
        REJECTED,
        "libvirt capabilities: machine, maxCpus",
        "more vCPUs than the machine type has");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    String machine = subject.domain().textOr("os/type/@machine", "");
    OptionalInt limit = stated(machine, subject).orElseGet(() -> limit(machine, subject));
    if (!subject.isX86() || limit.isEmpty() || subject.vcpus() <= limit.getAsInt()) {
      return Stream.of();
    }
    return Stream.of(
        finding(
            subject.domain().at("vcpu"),
            "%d vCPUs are more than machine '%s' has, which is %d"
                .formatted(subject.vcpus(), machine, limit.getAsInt()),
            "ask for at most "
                + limit.getAsInt()
                + " vCPUs; q35 has 1024 from QEMU 8.1 on and 4096 from 9.0 on"));
  }

  // What the host's libvirt says of its machines is better than what we know of QEMU's.
  private static Optional<OptionalInt> stated(String machine, Subject subject) {
    String arch = subject.domain().textOr("os/type/@arch", "");
    return subject
        .host()
        .flatMap(host -> host.libvirt().machine(arch, machine))
        .flatMap(MachineType::maxCpus)
        .map(OptionalInt::of);
  }

  private static OptionalInt limit(String machine, Subject subject) {
    if (machine.equals("q35")) {
      return OptionalInt.of(limit(subject.target().qemu()));
    }
    var versioned = Q35.matcher(machine);
    return versioned.matches()
        ? OptionalInt.of(limit(Version.parse(versioned.group(1) + "." + versioned.group(2))))
        : OptionalInt.empty();
  }

  private static int limit(Version machine) {
    if (machine.compareTo(Version.parse("2.8")) < 0) {
      return 255;
    }
    if (machine.compareTo(Version.parse("8.1")) < 0) {
      return 288;
    }
    return machine.compareTo(Version.parse("9.0")) < 0 ? 1024 : 4096;
  }
}
