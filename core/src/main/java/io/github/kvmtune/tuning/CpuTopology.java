package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainCpuFeature;
import java.util.List;

/**
 * Shows the guest one socket for each node it uses, and threads only where its vCPUs really sit on
 * the threads of one core.
 *
 * <p>Source: libvirt domain format, "CPU model and topology"; QEMU hides SMT on AMD unless {@code
 * topoext} is required.
 */
final class CpuTopology implements Tuning {

  @Override
  public String name() {
    return "cpu-topology";
  }

  @Override
  public About about() {
    return About.of(
            Area.CPU, "CPU topology", "Shows sockets, cores and threads only as they really are.")
        .reference("libvirt domain format: CPU model and topology, topology")
        .values(Values.onlyOff())
        .migration("the guest's topology must stay as it is");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    int vcpus = situation.guest().vcpus();
    int sockets = situation.exclusive().map(placement -> placement.cells().size()).orElse(1);
    int threads = situation.exclusive().map(Placement.Exclusive::threadsPerCore).orElse(1);
    int cores = vcpus / sockets / threads;
    domain.ensureCpu().ensureTopology().setSockets(sockets).setCores(cores).setThreads(threads);
    if (situation.isX86()) {
      domain.ensureCpu().ensureTopology().setDies(1);
    }
    Decision.Builder decision =
        Decision.applied(name(), reason(situation, sockets, threads))
            .set("/domain/cpu/topology/@sockets", sockets)
            .set("/domain/cpu/topology/@cores", cores)
            .set("/domain/cpu/topology/@threads", threads)
            .asked("vcpus", situation.guest().vcpus())
            .fact("threads per host core", situation.host().cpus().topology().threadsPerCore())
            .reference("libvirt domain format: CPU model and topology, topology")
            .migration("the guest's topology must stay as it is");
    if (threads > 1 && situation.isKvm() && situation.host().cpus().model().isAmd()) {
      showThreads(domain, decision);
    }
    return List.of(decision.build());
  }

  private static String reason(Situation situation, int sockets, int threads) {
    String socket =
        sockets == 1
            ? "one socket keeps schedulers and licences simple"
            : "one socket for each node lines the guest's caches up with the host's";
    if (situation.exclusive().isEmpty()) {
      return socket + "; vCPUs that float are not siblings, so none are shown";
    }
    return threads > 1
        ? socket + "; " + threads + " vCPUs at a time are pinned to the threads of one core"
        : socket + "; no two vCPUs share a core, so no threads are shown";
  }

  private static void showThreads(Domain domain, Decision.Builder decision) {
    domain
        .ensureCpu()
        .getFeatures()
        .add(new DomainCpuFeature().setPolicy("require").setName("topoext"));
    decision.set("/domain/cpu/feature[@name='topoext']/@policy", "require");
  }
}
