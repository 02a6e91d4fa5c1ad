package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.SLOW;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Pins;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * libvirt's copy of the host's CPU has few of KVM's paravirtual features; the CPU itself has all.
 */
final class HostModelWithoutPv extends Check {

  HostModelWithoutPv() {
    super(
        "host-model-without-pv",
        SLOW,
        "QEMU: KVM's CPU defaults",
        "a CPU model without paravirtual spinlocks");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    Element domain = subject.domain();
    boolean settled =
        domain.has("features/pvspinlock")
            || domain.has("features/hyperv")
            || Pins.of(subject).areExclusive();
    return domain
        .all("cpu")
        .filter(cpu -> subject.isX86() && subject.isKvm() && !settled)
        .filter(cpu -> cpu.is("@mode", "host-model", "custom"))
        .map(
            cpu ->
                finding(
                    cpu.at("@mode"),
                    "mode='"
                        + cpu.textOr("@mode", "")
                        + "' leaves out KVM's paravirtual spinlocks"
                        + " and the interrupt of asynchronous page faults",
                    "add <features><pvspinlock state='on'/></features>, or set"
                        + " mode='host-passthrough'"));
  }
}
