package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** The host's CPU can be handed to guests that run on it, not to emulated ones. */
final class HostCpuEmulated extends Check {

  HostCpuEmulated() {
    super(
        "host-cpu-emulated",
        FAILS,
        "libvirt domain format: CPU model and topology",
        "the host's CPU in an emulated guest");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("cpu")
        .filter(cpu -> subject.isEmulated() && cpu.is("@mode", "host-passthrough"))
        .map(
            cpu ->
                finding(
                    cpu.at("@mode"),
                    "mode='host-passthrough' needs KVM, but the domain's type is 'qemu'",
                    "set mode='maximum', or the domain's type to 'kvm'"));
  }
}
