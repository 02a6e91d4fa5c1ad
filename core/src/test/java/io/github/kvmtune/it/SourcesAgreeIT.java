package io.github.kvmtune.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.hypervisor.Hypervisor;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** This machine says the same of itself through its files, a snapshot and libvirt. */
@RequiresLibvirt
class SourcesAgreeIT {

  @Test
  void aSnapshotTellsWhatTheFilesTell() {
    Host before = HostProbe.local().probe();
    Host snapshot = HostSources.snapshot();
    assertThat(HostSources.differences(before, snapshot, HostProbe.local().probe())).isEmpty();
    assertThat(HostSources.of(snapshot)).hasSizeGreaterThan(50);
  }

  @Test
  void libvirtTellsWhatTheFilesTell() {
    try (Hypervisor hypervisor = Hypervisor.connect("qemu:///system")) {
      Host files = HostProbe.local().probe();
      Host libvirt = HostProbe.of(hypervisor.documents()).probe();
      Host both = HostProbe.local().with(hypervisor.documents()).probe();
      assertThat(both.problems())
          .as("contradictions")
          .allMatch(
              problem ->
                  files.problems().contains(problem) || libvirt.problems().contains(problem));
      assertThat(shared(files, libvirt))
          .contains("host.arch", "host.cpus.online", "host.numaNodes[0].memory.total");
    }
  }

  /** Places of the facts that both tell, and tell alike. */
  private static Set<String> shared(Host files, Host libvirt) {
    Set<Map.Entry<String, String>> facts = new HashSet<>(HostSources.of(files).entrySet());
    facts.retainAll(HostSources.of(libvirt).entrySet());
    return facts.stream().map(Map.Entry::getKey).collect(Collectors.toSet());
  }
}
