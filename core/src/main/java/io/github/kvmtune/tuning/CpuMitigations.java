package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.host.CpuModel;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainCpuFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds to a named CPU model what the host has against CPU vulnerabilities, and what makes the
 * defences cheap. The other modes have all of it anyway.
 *
 * <p>Source: QEMU documentation, "Important CPU features for Intel and AMD x86 hosts".
 */
final class CpuMitigations implements Tuning {

  @Override
  public String name() {
    return "cpu-mitigations";
  }

  @Override
  public About about() {
    return About.of(
            Area.CPU,
            "CPU mitigations",
            "Adds to a named CPU model what the host has against CPU vulnerabilities.")
        .reference("QEMU: important CPU features for x86 hosts")
        .values(Values.onlyOff())
        .migration("every host must have these features");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    boolean named = domain.getCpu() != null && "custom".equals(domain.getCpu().getMode());
    CpuModel cpu = situation.host().cpus().model();
    Decision.Builder decision;
    if (!situation.isX86() || !situation.isKvm() || !named) {
      decision =
          Decision.leftAlone(name(), "only named models on x86 lack defences that their host has");
    } else {
      decision = require(cpu, domain);
    }
    return List.of(
        decision
            .asked("virt-type", situation.guest().virtType().word())
            .fact("CPU of the host", cpu.name())
            .reference("QEMU: important CPU features for x86 hosts")
            .build());
  }

  private Decision.Builder require(CpuModel cpu, Domain domain) {
    Map<String, String> byFlag = cpu.isAmd() ? amd() : intel();
    List<String> features =
        byFlag.entrySet().stream()
            .filter(entry -> cpu.hasFlag(entry.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    if (features.isEmpty()) {
      return Decision.leftAlone(name(), "the host lists no such feature of its CPU");
    }
    Decision.Builder decision =
        Decision.applied(
                name(),
                "a named model may leave out defences that this host has, and PCID and 1 GiB pages,"
                    + " which make them cheaper")
            .fact(
                "CPU flags",
                cpu.flags()
                    .map(flags -> flags.stream().filter(byFlag::containsKey).sorted().toList()))
            .migration("every host must have these features");
    features.forEach(feature -> add(feature, domain, decision));
    return decision;
  }

  private static void add(String feature, Domain domain, Decision.Builder decision) {
    Optional<DomainCpuFeature> present =
        domain.ensureCpu().getFeatures().stream()
            .filter(each -> feature.equals(each.getName()))
            .findFirst();
    if (present.isEmpty()) {
      domain
          .ensureCpu()
          .getFeatures()
          .add(new DomainCpuFeature().setPolicy("require").setName(feature));
      decision.set("/domain/cpu/feature[@name='" + feature + "']/@policy", "require");
    }
  }

  /** Linux's names of CPU flags and QEMU's names of the features that show them. */
  private static Map<String, String> intel() {
    Map<String, String> features = new LinkedHashMap<>();
    features.put("ibrs", "spec-ctrl");
    features.put("stibp", "stibp");
    features.put("ssbd", "ssbd");
    features.put("md_clear", "md-clear");
    features.put("arch_capabilities", "arch-capabilities");
    features.put("pcid", "pcid");
    features.put("pdpe1gb", "pdpe1gb");
    return features;
  }

  private static Map<String, String> amd() {
    Map<String, String> features = new LinkedHashMap<>();
    features.put("ibpb", "ibpb");
    features.put("ibrs", "ibrs");
    features.put("stibp", "stibp");
    features.put("virt_ssbd", "virt-ssbd");
    features.put("ssbd", "amd-ssbd");
    features.put("pdpe1gb", "pdpe1gb");
    return features;
  }
}
