package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.host.KvmVendor;
import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Enlightened VMCS is about a structure that only Intel's CPUs have. */
final class EvmcsOnAmd extends Check {

  EvmcsOnAmd() {
    super(
        "evmcs-on-amd",
        FAILS,
        "QEMU: Hyper-V Enlightenments, hv-evmcs",
        "enlightened VMCS on a CPU of AMD");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject.host().map(host -> host.kvm().vendor()).stream()
        .filter(vendor -> vendor.is(KvmVendor.AMD))
        .flatMap(
            vendor ->
                subject
                    .domain()
                    .all("features/hyperv/evmcs")
                    .filter(evmcs -> evmcs.is("@state", "on"))
                    .map(
                        evmcs ->
                            finding(
                                evmcs.path(),
                                "evmcs is for Intel's CPUs, but the host's KVM is " + vendor,
                                "drop <evmcs>")));
  }
}
