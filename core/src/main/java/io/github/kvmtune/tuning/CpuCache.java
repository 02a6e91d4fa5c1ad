package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Lets a guest whose topology is that of the cores it is pinned to see the host's caches.
 *
 * <p>Source: libvirt domain format, "CPU model and topology", cache; allowed with host-passthrough
 * only.
 */
final class CpuCache implements Tuning {

  @Override
  public String name() {
    return "cpu-cache";
  }

  @Override
  public About about() {
    return About.of(
            Area.CPU,
            "CPU cache",
            "Shows the host's caches to a guest whose topology is that of the cores it is pinned to.")
        .reference("libvirt domain format: CPU model and topology, cache")
        .values(Values.onlyOff())
        .migration("the destination must have the same caches");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    boolean passthrough =
        domain.getCpu() != null && "host-passthrough".equals(domain.getCpu().getMode());
    Decision.Builder decision;
    if (situation.exclusive().isPresent() && passthrough && situation.isX86()) {
      domain.ensureCpu().ensureCache().setMode("passthrough");
      decision =
          Decision.applied(
                  name(),
                  "the vCPUs keep to the cores the guest is shown, so the host's cache sizes are true")
              .set("/domain/cpu/cache/@mode", "passthrough")
              .migration("the destination must have the same caches");
    } else {
      decision =
          Decision.leftAlone(
              name(), "the host's caches would be a lie for vCPUs that are not tied to its cores");
    }
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .fact(
                "caches", situation.host().cpus().topology().caches().map(caches -> caches.size()))
            .reference("libvirt domain format: CPU model and topology, cache")
            .build());
  }
}
