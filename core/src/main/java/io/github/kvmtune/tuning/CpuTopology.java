package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainCpuTopology;
import java.util.List;
import java.util.Optional;

/**
 * Shows the guest one socket for each node it uses, a die for each L3 cache where its vCPUs fill
 * them evenly, and threads only where its vCPUs really sit on the threads of one core.
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
            Area.CPU, "CPU topology", "Shows sockets, dies, cores and threads as they really are.")
        .reference("libvirt domain format: CPU model and topology, topology")
        .values(
            Values.onlyOff()
                .or(
                    "SOCKETSxCORESxTHREADS or SOCKETSxDIESxCORESxTHREADS",
                    List.of("1x4x1", "1x1x4x1"),
                    Shape::isOne))
        .migration("the guest's topology must stay as it is");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    UsersWord word = UsersWord.on(this, situation);
    Optional<Shape> wanted = word.value().map(Shape::parse);
    wanted.ifPresent(shape -> word.check(objection(shape, situation)));
    Shape shape = wanted.orElseGet(() -> Shape.of(situation));
    Decision.Builder decision = show(shape, situation, domain);
    return List.of(
        decision
            .because(wanted.isPresent() ? "the user says so" : reason(situation, shape))
            .asked("vcpus", situation.guest().vcpus())
            .fact("threads per host core", situation.host().cpus().topology().threadsPerCore())
            .reference("libvirt domain format: CPU model and topology, topology")
            .migration("the guest's topology must stay as it is")
            .build());
  }

  private static Optional<Objection> objection(Shape shape, Situation situation) {
    int vcpus = Shape.mostVcpus(situation);
    if (shape.vcpus() != vcpus) {
      return Optional.of(
          Objection.impossible(
              "that makes " + shape.vcpus() + " vCPUs, and the guest has " + vcpus));
    }
    if (shape.dies() > 1 && !situation.isX86()) {
      return Optional.of(Objection.impossible("only machines on x86 have dies"));
    }
    return shape.threads() > Shape.of(situation).threads()
        ? Optional.of(
            Objection.unwise(
                "its vCPUs are not pinned to threads of one core, so the guest would schedule, and"
                    + " isolate, by siblings that are none"))
        : Optional.empty();
  }

  private Decision.Builder show(Shape shape, Situation situation, Domain domain) {
    DomainCpuTopology topology = domain.ensureCpu().ensureTopology();
    topology.setSockets(shape.sockets()).setCores(shape.cores()).setThreads(shape.threads());
    Decision.Builder decision =
        Decision.applied(name(), "")
            .set("/domain/cpu/topology/@sockets", shape.sockets())
            .set("/domain/cpu/topology/@cores", shape.cores())
            .set("/domain/cpu/topology/@threads", shape.threads());
    if (situation.isX86()) {
      topology.setDies(shape.dies());
      decision.set("/domain/cpu/topology/@dies", shape.dies());
    }
    boolean hidden = situation.isKvm() && situation.host().cpus().model().isAmd();
    if (shape.threads() > 1 && hidden && CpuFeatures.objection(domain).isEmpty()) {
      CpuFeatures.add("require", "topoext", domain);
      decision.set(CpuFeatures.path("topoext"), "require");
    }
    return decision;
  }

  private static String reason(Situation situation, Shape shape) {
    String socket =
        shape.sockets() == 1
            ? "one socket keeps schedulers and licences simple"
            : "one socket for each node lines the guest's caches up with the host's";
    if (situation.exclusive().isEmpty()) {
      return socket + "; vCPUs that float are not siblings, so none are shown";
    }
    String die = shape.dies() == 1 ? "" : "; one die for each L3 cache that its vCPUs share";
    return shape.threads() > 1
        ? socket
            + die
            + "; "
            + shape.threads()
            + " vCPUs at a time are pinned to the threads of one core"
        : socket + die + "; no two vCPUs share a core, so no threads are shown";
  }
}
