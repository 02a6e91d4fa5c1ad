package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.host.Host;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is known about a host, on a page for its administrator. */
public final class HostPage {

  private static final List<Function<Host, Section>> SECTIONS =
      List.of(
          MachineSection::of,
          TopologySection::of,
          NodesSection::of,
          CachesSection::of,
          MemorySection::of,
          PagesSection::of,
          KvmSection::of,
          DevicesSection::of,
          LimitsSection::of,
          SecuritySection::of,
          LibvirtSection::of,
          AdviceSection::of,
          ProblemsSection::of);

  private HostPage() {}

  public static List<String> of(Host host) {
    return Section.page(
        SECTIONS.stream().map(section -> section.apply(host)).collect(Collectors.toList()));
  }
}
