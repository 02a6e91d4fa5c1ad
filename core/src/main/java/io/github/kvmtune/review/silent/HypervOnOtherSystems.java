package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.SLOW;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Enlightenments change what hypervisor the guest believes to run on; Linux then loses KVM's own
 * features, as it does when KVM is hidden.
 *
 * <p>Which system the guest runs is known where libosinfo's metadata say so.
 */
final class HypervOnOtherSystems extends Check {

  HypervOnOtherSystems() {
    super(
        "hyperv-on-other-systems",
        SLOW,
        "QEMU: Hyper-V Enlightenments",
        "Hyper-V for, or KVM hidden from, a guest that is not Windows");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    Element domain = subject.domain();
    Optional<String> system =
        domain
            .all("metadata")
            .flatMap(Element::children)
            .flatMap(Element::children)
            .filter(element -> element.name().endsWith(":os"))
            .flatMap(element -> element.text("@id").stream())
            .filter(id -> !id.contains("microsoft.com"))
            .findFirst();
    return system.stream().flatMap(id -> Stream.concat(hyperv(domain, id), hidden(domain, id)));
  }

  private Stream<Finding> hyperv(Element domain, String system) {
    return domain
        .all("features/hyperv")
        .filter(hyperv -> hyperv.children().findAny().isPresent())
        .map(
            hyperv ->
                finding(
                    hyperv.path(),
                    "the guest is " + system + ", which sees Hyper-V instead of KVM",
                    "drop <hyperv>"));
  }

  private Stream<Finding> hidden(Element domain, String system) {
    return domain
        .all("features/kvm/hidden")
        .filter(hidden -> hidden.is("@state", "on"))
        .map(
            hidden ->
                finding(
                    hidden.path(),
                    "the guest is "
                        + system
                        + " and loses kvmclock and the like when KVM is hidden",
                    "drop <hidden>"));
  }
}
