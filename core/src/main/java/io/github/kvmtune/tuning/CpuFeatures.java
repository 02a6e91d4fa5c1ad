package io.github.kvmtune.tuning;

import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainCpuFeature;
import java.util.Optional;

/** Single features of the guest's CPU. */
final class CpuFeatures {

  private CpuFeatures() {}

  /** Why none can be added: libvirt refuses features of a CPU that has neither mode nor model. */
  static Optional<Objection> objection(Domain domain) {
    return domain.getCpu() != null && domain.getCpu().getMode() != null
        ? Optional.empty()
        : Optional.of(
            Objection.impossible("the guest has no CPU mode, without which no feature can be set"));
  }

  static void add(String policy, String name, Domain domain) {
    domain.ensureCpu().getFeatures().add(new DomainCpuFeature().setPolicy(policy).setName(name));
  }

  static String path(String name) {
    return "/domain/cpu/feature[@name='" + name + "']/@policy";
  }
}
