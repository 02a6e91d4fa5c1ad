package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainCputuneVcpupin;
import java.util.List;

/**
 * Pins each vCPU thread to the host CPU it owns, or keeps floating vCPUs within their node.
 *
 * <p>Source: libvirt domain format, "CPU Tuning" and "CPU Allocation".
 */
final class VcpuPinning implements Tuning {

  private static final String REFERENCE = "libvirt domain format: CPU Tuning, vcpupin";

  @Override
  public String name() {
    return "vcpu-pinning";
  }

  @Override
  public About about() {
    return About.of(
            Area.PLACEMENT,
            "vCPU pinning",
            "Ties each vCPU to the host CPU it owns, or floating vCPUs to their node.")
        .reference("libvirt domain format: CPU Tuning, vcpupin")
        .values(Values.onlyOff())
        .migration("the CPU numbers are the host's; plan anew for the destination");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Placement placement = situation.placement();
    Decision.Builder decision;
    if (placement instanceof Placement.Exclusive exclusive) {
      decision = pin(exclusive.pins(), domain, placement.reason());
    } else if (placement instanceof Placement.OnNode onNode) {
      decision = keepTo(onNode.cpus(), domain, placement.reason());
    } else {
      decision =
          ((Placement.Floating) placement)
              .cpus()
              .map(cpus -> keepTo(cpus, domain, placement.reason()))
              .orElseGet(() -> Decision.leftAlone(name(), placement.reason()));
    }
    placement.warnings().forEach(decision::warn);
    return List.of(decision.facts(placement.facts()).reference(REFERENCE).build());
  }

  private Decision.Builder pin(List<Integer> pins, Domain domain, String reason) {
    Decision.Builder decision =
        Decision.applied(name(), "each vCPU owns the CPU it runs on: " + reason)
            .migration("the CPU numbers are this host's; plan anew for the destination");
    for (int vcpu = 0; vcpu < pins.size(); vcpu++) {
      domain
          .ensureCputune()
          .getVcpupins()
          .add(new DomainCputuneVcpupin().setVcpu(vcpu).setCpuset(IdSet.of(pins.get(vcpu))));
      decision.set("/domain/cputune/vcpupin[@vcpu='" + vcpu + "']/@cpuset", pins.get(vcpu));
    }
    return decision;
  }

  private Decision.Builder keepTo(IdSet cpus, Domain domain, String reason) {
    domain.ensureVcpu().setCpuset(cpus);
    return Decision.applied(name(), reason)
        .set("/domain/vcpu/@cpuset", cpus)
        .migration("the CPU numbers are this host's; plan anew for the destination");
  }
}
