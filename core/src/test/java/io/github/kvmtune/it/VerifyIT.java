package io.github.kvmtune.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kvmtune.GuestBuilder;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Planner;
import io.github.kvmtune.Profile;
import io.github.kvmtune.hypervisor.Hypervisor;
import io.github.kvmtune.hypervisor.verify.Item;
import io.github.kvmtune.hypervisor.verify.Item.Outcome;
import io.github.kvmtune.hypervisor.verify.VerifyReport;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainCputune;
import io.github.kvmtune.xml.domain.DomainCputuneIothreadpin;
import io.github.kvmtune.xml.domain.DomainCputuneVcpupin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Running guests are compared with their promises, and sabotage is found, one kind at a time. */
@RequiresLibvirt
class VerifyIT {

  private static final Duration BOOT = Duration.ofMinutes(3);

  private final Hypervisor hypervisor = Hypervisor.connect("qemu:///system");

  @AfterEach
  void disconnect() {
    hypervisor.close();
  }

  private GuestPlan apply(GuestBuilder guest) {
    GuestPlan plan = ItGuests.plan(hypervisor, guest);
    hypervisor.apply(plan);
    return plan;
  }

  /** What is broken, leaving out other people's guests on this machine. */
  private static List<Item> broken(VerifyReport report) {
    return report.broken().stream()
        .filter(item -> !item.source().equals("the running guests' XML"))
        .toList();
  }

  private Item theOneBroken(GuestScratch scratch) {
    List<Item> broken = broken(hypervisor.verify(scratch.domain()));
    assertThat(broken).hasSize(1);
    return broken.get(0);
  }

  @ParameterizedTest
  @EnumSource
  void everyPromiseOfAProfileIsKept(Profile profile) {
    assumeTrue(
        profile != Profile.REALTIME || mayLockMemory(),
        "memory cannot be locked here, as root lacks CAP_SYS_RESOURCE; .ci/lab tries it");
    try (GuestScratch scratch = GuestScratch.forDomain("kvmtune-it-kept")) {
      GuestPlan plan = apply(ItGuests.withDisks(scratch, profile));
      GuestReport seen = scratch.console().awaitReport(BOOT);

      VerifyReport report = hypervisor.verify(scratch.domain());
      assertThat(report.promise()).isEqualTo("the promise in its metadata");
      assertThat(broken(report)).isEmpty();
      assertThat(report.with(Outcome.NOT_SEEN)).isEmpty();
      assertThat(report.items()).contains(vcpusInTheGuest("2", Outcome.KEPT));
      assertThat(broken(hypervisor.verify(plan))).isEmpty();
      expectAgreement(plan, seen);

      hypervisor.stop(scratch.domain());
      hypervisor.undefine(scratch.domain());
      assertThat(Command.virsh("dominfo", scratch.domain()).succeeds()).isFalse();
    }
  }

  private static boolean mayLockMemory() {
    return Command.of("prlimit", "--memlock=unlimited:unlimited", "true").succeeds();
  }

  private static Item vcpusInTheGuest(String found, Outcome outcome) {
    return new Item("vCPUs in the guest", "2", found, "the guest agent", outcome);
  }

  private static void expectAgreement(GuestPlan plan, GuestReport seen) {
    assertThat(seen.cpus()).hasSize(plan.guest().vcpus());
    Integer queues =
        plan.domain().ensureDevices().getInterfaces().get(0).ensureDriver().getQueues();
    assertThat(seen.nic("eth0").rxQueues()).isEqualTo(queues == null ? 1 : queues);
    assertThat(seen.disk("vda").readsPerSecond()).isLessThan(ItGuests.IOPS * 1.1);
  }

  @ParameterizedTest
  @CsvSource({
    "vcpupin, 1, vCPU 1 runs on, 1",
    "emulatorpin, '', QEMU's main thread runs on, 0",
    "iothreadpin, 1, I/O thread 1 runs on, 0"
  })
  void findsAPinChangedByHand(String command, String number, String what, String promised) {
    try (GuestScratch scratch = GuestScratch.forDomain("kvmtune-it-repinned")) {
      apply(ItGuests.small(scratch, Profile.SHARED).customize(VerifyIT::pin));
      assertThat(broken(hypervisor.verify(scratch.domain()))).isEmpty();
      Stream<String> words = Stream.of(command, scratch.domain(), number, "0-1", "--live");
      Command.virsh(words.filter(word -> !word.isEmpty()).toArray(String[]::new)).run();
      assertThat(broken(hypervisor.verify(scratch.domain())))
          .filteredOn(item -> item.source().contains("/task/"))
          .containsExactly(
              new Item(
                  what,
                  promised,
                  "0-1",
                  Running.qemuOf(scratch.domain()) + "/task/*/status",
                  Outcome.BROKEN));
    }
  }

  /** Each of two vCPUs to a CPU of its own, everything else to the first. */
  private static void pin(Domain domain) {
    DomainCputune cputune = domain.ensureCputune();
    for (int vcpu = 0; vcpu < 2; vcpu++) {
      cputune.getVcpupins().add(new DomainCputuneVcpupin().setVcpu(vcpu).setCpuset(IdSet.of(vcpu)));
    }
    cputune.ensureEmulatorpin().setCpuset(IdSet.of(0));
    domain.setIothreads(1);
    cputune
        .getIothreadpins()
        .add(new DomainCputuneIothreadpin().setIothread(1).setCpuset(IdSet.of(0)));
  }

  @Test
  void findsAThreadMovedBehindLibvirtsBack() {
    try (GuestScratch scratch = GuestScratch.forDomain("kvmtune-it-taskset")) {
      apply(ItGuests.small(scratch, Profile.SHARED).customize(VerifyIT::pin));
      int thread =
          Running.qemuOf(scratch.domain()).threads().threads().stream()
              .filter(t -> t.name().startsWith("CPU 0/"))
              .findFirst()
              .orElseThrow()
              .id();
      moveOutOfItsCpuset(thread);
      Command.of("taskset", "-pc", "1", Integer.toString(thread)).run();
      assertThat(theOneBroken(scratch).what()).isEqualTo("vCPU 0 runs on");
    }
  }

  private static void moveOutOfItsCpuset(int thread) {
    for (String group : List.of("/sys/fs/cgroup/cpuset/tasks", "/sys/fs/cgroup/cgroup.threads")) {
      if (Files.exists(Path.of(group))) {
        Command.of("sh", "-c", "echo " + thread + " > " + group).succeeds();
      }
    }
  }

  @Test
  void findsANeighbourOnItsCpus() {
    try (GuestScratch scratch = GuestScratch.forDomain("kvmtune-it-alone");
        GuestScratch other = GuestScratch.forDomain("kvmtune-it-intruder")) {
      apply(ItGuests.small(scratch, Profile.SHARED).customize(VerifyIT::pin));
      GuestBuilder intruder = ItGuests.small(other, Profile.SHARED).customize(VerifyIT::pin);
      hypervisor.apply(Planner.on(hypervisor.host()).plan(intruder.build()));
      assertThat(hypervisor.verify(scratch.domain()).broken())
          .anySatisfy(item -> assertThat(item.found()).contains("kvmtune-it-intruder"));
    }
  }

  @Test
  void findsALiftedThrottle() {
    try (GuestScratch scratch = GuestScratch.forDomain("kvmtune-it-unthrottled")) {
      apply(ItGuests.withDisks(scratch, Profile.SHARED));
      Command.virsh("blkdeviotune", scratch.domain(), "vda", "0", "0", "0", "0", "0", "0", "--live")
          .run();
      assertThat(broken(hypervisor.verify(scratch.domain())))
          .anySatisfy(
              item -> {
                assertThat(item.what()).isEqualTo("disk vda's total_iops_sec");
                assertThat(item.promised()).isEqualTo("50");
                assertThat(item.found()).isEqualTo("0");
              });
    }
  }

  @Test
  void findsAnEditedQueueCount() throws IOException {
    try (GuestScratch scratch = GuestScratch.forDomain("kvmtune-it-queues")) {
      apply(ItGuests.small(scratch, Profile.DEDICATED));
      edit(scratch, "queues='2'", "queues='1'");
      List<Item> broken = broken(hypervisor.verify(scratch.domain()));
      assertThat(broken).extracting(Item::what).contains("NIC 0's queues");
      assertThat(broken)
          .extracting(Item::what)
          .anyMatch(what -> what.startsWith("/domain/devices/interface/driver"));
    }
  }

  @Test
  void findsNormalMemoryInPlaceOfHugePages() throws IOException {
    try (GuestScratch scratch = GuestScratch.forDomain("kvmtune-it-small-pages")) {
      apply(ItGuests.small(scratch, Profile.DEDICATED));
      assertThat(broken(hypervisor.verify(scratch.domain()))).isEmpty();
      edit(scratch, "(?s)<hugepages>.*?</hugepages>", "");
      assertThat(broken(hypervisor.verify(scratch.domain())))
          .anySatisfy(
              item -> {
                assertThat(item.what()).startsWith("memory in pages of 2MiB");
                assertThat(item.found()).isEqualTo("0B");
              });
    }
  }

  @Test
  void findsAVcpuThatTheGuestDoesNotUse() {
    try (GuestScratch scratch = GuestScratch.forDomain("kvmtune-it-offline")) {
      apply(ItGuests.small(scratch, Profile.SHARED));
      scratch.console().awaitReport(BOOT);
      Command.virsh("setvcpus", scratch.domain(), "1", "--guest").run();
      assertThat(theOneBroken(scratch)).isEqualTo(vcpusInTheGuest("1", Outcome.BROKEN));
    }
  }

  @Test
  void findsALiftedQuota() {
    try (GuestScratch scratch = GuestScratch.forDomain("kvmtune-it-quota")) {
      apply(
          ItGuests.small(scratch, Profile.SHARED)
              .customize(
                  d -> d.ensureCputune().setPeriod(100_000L).setQuota(50_000L).setShares(512L)));
      assertThat(broken(hypervisor.verify(scratch.domain()))).isEmpty();
      Command.virsh("schedinfo", scratch.domain(), "--live", "vcpu_quota=-1", "cpu_shares=1024")
          .run();
      assertThat(broken(hypervisor.verify(scratch.domain())))
          .extracting(Item::toString)
          .anyMatch(
              text ->
                  text.startsWith(
                      "CPU time of vCPU 1: promised 50000 of 100000 us, found unlimited"))
          .anyMatch(text -> text.startsWith("CPU shares: promised 512, found 1024"));
    }
  }

  // As somebody would: edit the definition, keep the promise in it, and start it again.
  private void edit(GuestScratch scratch, String pattern, String replacement) throws IOException {
    String name = scratch.domain();
    hypervisor.stop(name);
    String before = Command.virsh("dumpxml", "--inactive", name).run();
    int end = before.indexOf("</metadata>");
    String after =
        before.substring(0, end) + before.substring(end).replaceFirst(pattern, replacement);
    assertThat(after).isNotEqualTo(before);
    Path file =
        Files.writeString(
            scratch.disk("edited.xml", "raw", io.github.kvmtune.value.ByteSize.ZERO), after);
    Command.virsh("define", file.toString()).run();
    Command.virsh("start", name).run();
  }
}
