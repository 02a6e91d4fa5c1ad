package io.github.kvmtune.it;

import io.github.kvmtune.Disk;
import io.github.kvmtune.GuestBuilder;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Profile;
import io.github.kvmtune.VirtType;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.hypervisor.ApplyOptions;
import io.github.kvmtune.hypervisor.Hypervisor;
import io.github.kvmtune.hypervisor.verify.Item;
import io.github.kvmtune.hypervisor.verify.Item.Outcome;
import io.github.kvmtune.hypervisor.verify.QemuProcess;
import io.github.kvmtune.hypervisor.verify.VerifyReport;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The program that {@code .ci/lab} runs in its emulated KVM host of two nodes: guests are planned
 * for it, applied, verified, and asked what they see. Prints what it does and finds; ends with 1 if
 * anything was not as it should be.
 */
final class KvmLab {

  private static final Duration BOOT = Duration.ofMinutes(20);
  private static final ByteSize PAGE = ByteSize.mib(2);

  private final LabChecks checks = new LabChecks();
  private final Hypervisor hypervisor;
  private final Host host;

  private KvmLab(Hypervisor hypervisor) {
    this.hypervisor = hypervisor;
    this.host = hypervisor.host();
  }

  public static void main(String[] args) {
    boolean passed;
    try (Hypervisor hypervisor = Hypervisor.connect("qemu:///system")) {
      passed = new KvmLab(hypervisor).run();
    }
    System.exit(passed ? 0 : 1);
  }

  private boolean run() {
    checks.section("probe", this::probe);
    checks.section("dedicated guest on node 1", this::dedicated);
    checks.section("wide guest over both nodes", this::wide);
    checks.section("overcommitted guest", this::overcommitted);
    checks.section("realtime guest", this::realtime);
    return checks.passed();
  }

  private void probe() {
    checks.say(hypervisor.versions());
    Host files = HostProbe.local().probe();
    Host libvirt = HostProbe.of(hypervisor.documents()).probe();
    checks.expect("architecture", LabFacts.arch(files), LabFacts.arch(libvirt));
    checks.expect("online CPUs", LabFacts.cpus(files), LabFacts.cpus(libvirt));
    checks.expect(
        "nodes, their CPUs and distances", LabFacts.nodes(files), LabFacts.nodes(libvirt));
    checks.expect("memory of the nodes", LabFacts.memory(files), LabFacts.memory(libvirt));
    checks.expect("huge pages", LabFacts.hugePages(files), LabFacts.hugePages(libvirt));
    checks.expect(
        "facts that a snapshot tells otherwise",
        Map.of(),
        HostSources.differences(files, HostSources.snapshot(), HostProbe.local().probe()));
    checks.say("KVM: " + files.kvm().device());
    host.problems().forEach(problem -> checks.say("problem: " + problem));
    checks.expect("problems", 0, host.problems().size());
  }

  private void dedicated() {
    try (GuestScratch scratch = GuestScratch.forDomain("lab-dedicated")) {
      String disk = scratch.disk("data.raw", "raw", ByteSize.mib(64)).toString();
      GuestPlan plan =
          start(
              guest(scratch, Profile.DEDICATED)
                  .memory(ByteSize.mib(384))
                  .disk(Disk.file(disk).limit(limit -> limit.iops(200))));
      GuestReport seen = report(scratch);
      verify(scratch, "NIC 0's queues", "NIC queues served by vhost-net", "vCPUs in the guest");
      QemuProcess qemu = Running.qemuOf(scratch.domain());
      checks.expect("memory on node 1 in pages of 2 MiB", plan.guest().memory(), onNode(qemu, 1));
      checks.expect("memory on node 0 in pages of 2 MiB", ByteSize.ZERO, onNode(qemu, 0));
      checks.expect(
          "memory is bound", true, qemu.memory().orElseThrow().policies().contains("bind:1"));
      checks.expect("queues of eth0 in the guest", 2, seen.nic("eth0").rxQueues());
      checks.expect("clock of the guest", "kvm-clock", seen.clocksource());
      checks.expectLine("x2APIC or why not", seen.kernelLog(), "x2apic");
      checks.expectLine("spinlocks of a dedicated guest", seen.kernelLog(), "spinlock");
    }
  }

  private static ByteSize onNode(QemuProcess qemu, int node) {
    return qemu.memory().orElseThrow().on(node, PAGE);
  }

  private void wide() {
    try (GuestScratch scratch = GuestScratch.forDomain("lab-wide")) {
      start(guest(scratch, Profile.DEDICATED).vcpus(6).memory(ByteSize.mib(384)));
      GuestReport seen = report(scratch);
      verify(scratch);
      checks.expect(
          "distances in the guest",
          LabFacts.distances(host),
          seen.nodes().stream().map(GuestReport.Node::distances).toList());
      checks.expect(
          "CPUs of the guest's nodes",
          List.of(IdSet.range(0, 2), IdSet.range(3, 5)),
          seen.nodes().stream().map(GuestReport.Node::cpus).toList());
      QemuProcess qemu = Running.qemuOf(scratch.domain());
      checks.expect("memory on node 0", ByteSize.mib(192), onNode(qemu, 0));
      checks.expect("memory on node 1", ByteSize.mib(192), onNode(qemu, 1));
    }
  }

  private void overcommitted() {
    try (GuestScratch scratch = GuestScratch.forDomain("lab-overcommitted")) {
      start(guest(scratch, Profile.OVERCOMMITTED));
      GuestReport seen = report(scratch);
      verify(scratch);
      IdSet all = host.cpus().online().orElseThrow();
      checks.expect(
          "CPUs of the vCPU threads",
          List.of(all, all),
          List.copyOf(Running.qemuOf(scratch.domain()).threads().vcpus().values()));
      checks.expectLine("PV spinlocks", seen.kernelLog(), "PV_spinlocks_enabled");
      checks.expectLine("asynchronous page faults", seen.kernelLog(), "async_PF");
    }
  }

  // By force, as no CPU is isolated here: the other guests would have to share what is left.
  private void realtime() {
    try (GuestScratch scratch = GuestScratch.forDomain("lab-realtime")) {
      start(guest(scratch, Profile.REALTIME).forceAnyway("realtime-scheduling", "fifo"));
      report(scratch);
      verify(scratch, "vCPU 1's scheduling", "memory that cannot be swapped out");
    }
  }

  private static GuestBuilder guest(GuestScratch scratch, Profile profile) {
    return ItGuests.small(scratch, profile).virtType(VirtType.KVM);
  }

  private GuestPlan start(GuestBuilder guest) {
    GuestPlan plan = ItGuests.plan(hypervisor, guest, VirtType.KVM);
    checks.say("placed: " + plan.placement().reason());
    plan.decisions().stream()
        .filter(decision -> !decision.settings().isEmpty())
        .forEach(decision -> checks.say("  " + decision.tuning() + ": " + decision.setting()));
    hypervisor.apply(
        plan,
        ApplyOptions.defaults()
            .every(Duration.ofSeconds(30))
            .listener(p -> checks.say(p.step() + " after " + p.elapsed().toSeconds() + " s")));
    return plan;
  }

  /** Every promise is kept, and these things are among them. */
  private void verify(GuestScratch scratch, String... among) {
    VerifyReport report = hypervisor.verify(scratch.domain());
    for (Item item : report.items()) {
      checks.say(item.outcome() + " " + item);
    }
    checks.expect("broken promises", 0, report.broken().size());
    Set<String> kept =
        report.with(Outcome.KEPT).stream().map(Item::what).collect(Collectors.toSet());
    for (String what : among) {
      checks.expect("promised and kept: " + what, true, kept.contains(what));
    }
  }

  private GuestReport report(GuestScratch scratch) {
    GuestReport seen = scratch.console().awaitReport(BOOT);
    checks.say("the guest sees: " + seen.cpus() + ", " + seen.nodes() + ", " + seen.nics());
    seen.kernelLog().forEach(line -> checks.say("guest kernel: " + line.replace('_', ' ')));
    return seen;
  }
}
