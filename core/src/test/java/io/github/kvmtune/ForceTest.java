package io.github.kvmtune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kvmtune.value.ByteSize;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The user's word on tunings. */
class ForceTest {

  private static GuestBuilder guest() {
    return Guest.named("g").vcpus(2).memory(ByteSize.gib(1));
  }

  @Test
  void offIsTheSameAsWithout() {
    Guest guest = guest().force("huge-pages", "off").build();
    assertThat(guest.switchedOff()).containsExactly("huge-pages");
    assertThat(guest.forced()).isEmpty();
  }

  @Test
  void theLastWordOnATuningCounts() {
    assertThat(guest().force("dedicated-hint", "on").forceAnyway("dedicated-hint", "on").build())
        .extracting(Guest::forced)
        .isEqualTo(Map.of("dedicated-hint", new Forced("on", true)));
  }

  @Test
  void unknownTuningsAndValuesAreNamedWithWhatThereIs() {
    assertThatExceptionOfType(InvalidGuestException.class)
        .isThrownBy(
            () ->
                guest()
                    .force("hugepages", "1GiB")
                    .force("pv-spinlocks", "maybe")
                    .force("page-sharing", "on")
                    .without("page-sharing")
                    .build())
        .satisfies(e -> assertThat(e.problems()).hasSize(3))
        .withMessageContaining("no tuning called hugepages to force; there are")
        .withMessageContaining("pv-spinlocks cannot be forced to \"maybe\"; it takes off, on")
        .withMessageContaining("page-sharing is switched off and forced to on");
  }

  @Test
  void whatIsNeedlessIsDoneOnTheUsersWord() {
    GuestPlan plan = Scenario.SHARED_WEB.plan(guest -> guest.force("memory-locking", "on"));
    assertThat(plan.domain().getMemoryBacking()).isNotNull();
    assertThat(plan.decisions())
        .filteredOn(decision -> decision.tuning().equals("memory-locking"))
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.outcome()).isEqualTo(Decision.Outcome.APPLIED);
              assertThat(decision.reason()).contains("the user forces it, although only realtime");
              assertThat(decision.facts())
                  .contains(new Decision.UsedFact("forced to", "on", "the guest as described"));
            });
  }

  @Test
  void whatIsUnwiseMustBeMeant() {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(
            () ->
                Scenario.OVERCOMMITTED_CI.plan(
                    guest -> guest.force("dedicated-hint", "on").force("memory-locking", "on")))
        .satisfies(e -> assertThat(e.problems()).hasSize(2))
        .withMessageContaining(
            "dedicated-hint is forced to on, but vCPUs without CPUs of their own")
        .withMessageContaining("memory-locking is forced to on, but locked memory")
        .withMessageContaining("use forceAnyway if that is meant");
    assertThat(
            Scenario.OVERCOMMITTED_CI
                .plan(guest -> guest.forceAnyway("dedicated-hint", "on"))
                .warnings())
        .anyMatch(warning -> warning.startsWith("dedicated-hint is forced, although vCPUs"));
  }

  @Test
  void whatCannotBeIsRefusedHoweverItIsMeant() {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(
            () -> Scenario.ARM_SERVER.plan(guest -> guest.forceAnyway("pv-spinlocks", "on")))
        .withMessageContaining("pv-spinlocks is forced to on, but")
        .withMessageContaining("x86");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DEDICATED_DATABASE  | huge-pages            | 16GiB               | huge pages of 16GiB, which huge-pages is forced to
          SHARED_WEB          | huge-pages            | 512MiB              | 8GiB of such pages is not free
          OVERCOMMITTED_CI    | huge-pages            | on                  | which overcommitting relies on
          OVERCOMMITTED_CI    | memory-locking        | on                  | which overcommitting relies on
          OVERCOMMITTED_CI    | realtime-scheduling   | fifo                | starve whatever else runs there
          WIDE_OVER_TWO_NODES | emulator-pinning      | 0,16                | memory of node 1
          WIDE_OVER_TWO_NODES | emulator-pinning      | 99                  | CPUs 99 are not online
          WIDE_OVER_TWO_NODES | numa-memory           | preferred           | on nodes 0-1
          OVERCOMMITTED_CI    | numa-memory           | strict              | its memory has no node
          OVERCOMMITTED_CI    | cpu-mode              | host-passthrough    | within a cluster
          EMULATED            | cpu-mode              | host-passthrough    | the guest is emulated
          ARM_SERVER          | cpu-mode              | host-model          | no other CPU than the host's own
          SHARED_WEB          | cpu-topology          | 1x8x1               | makes 8 vCPUs, and the guest has 4
          SHARED_WEB          | cpu-topology          | 1x2x2               | siblings that are none
          OVERCOMMITTED_CI    | cpu-cache             | passthrough         | this guest has CPU mode host-model
          SHARED_WEB          | cpu-cache             | passthrough         | not tied to the cores
          SHARED_WEB          | machine-type          | pc-q35-9.0          | QEMU 7.2.0 does not have it yet
          SHARED_WEB          | machine-type          | virt                | x86_64 have no such machine
          SHARED_WEB          | hyperv-enlightenments | on                  | only Windows
          SHARED_WEB          | guest-clock           | invtsc              | a guest that is to migrate
          DEDICATED_DATABASE  | memory-balloon        | virtio              | reserved memory is not given back
          ARM_DEDICATED       | interrupt-controller  | 2                   | 8 vCPUs at most
          SHARED_WEB          | guest-numa            | on                  | float
          SHARED_WEB          | emulator-pinning      | 8                   | the guest is on node 0
          SHARED_WEB          | scsi-queues           | 2                   | no virtio-scsi controller
          UNKNOWN_SYSTEM      | net-queues            | 2                   | no virtio NIC
          VDPA_CACHE          | net-queues            | 2                   | the queues that its card was given
          MEMORY_OUT_OF_REACH | huge-pages            | on                  | does not come from huge pages
          """)
  void aContradictionNamesBothSides(
      Scenario scenario, String tuning, String value, String otherSide) {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(() -> scenario.plan(guest -> guest.force(tuning, value)))
        .withMessageContaining(tuning)
        .withMessageContaining("forced to")
        .withMessageContaining(otherSide);
  }

  @Test
  void memoryThatIsFilledMustBeWithinReachOfQemusThreads() {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(
            () ->
                Scenario.SHARED_WEB.plan(
                    guest -> guest.force("huge-pages", "on").forceAnyway("emulator-pinning", "8")))
        .withMessageContaining("memory of node 0");
  }

  @Test
  void aSharedGuestGetsThePagesItsUserNames() {
    assertThat(Scenario.SHARED_WEB.plan(guest -> guest.force("huge-pages", "on")).xml())
        .contains("<page size='1048576' unit='KiB'/>");
    assertThat(Scenario.SHARED_WEB.plan(guest -> guest.force("huge-pages", "2MiB")).xml())
        .contains("<page size='2048' unit='KiB'/>");
  }

  @Test
  void aGuestOfItsOwnIsAllowedOnTheUsersWord() {
    UnaryOperator<GuestBuilder> allow = guest -> guest.force("nested-virtualization", "allow");
    assertThat(Scenario.SHARED_ON_AMD_X2AVIC.plan().xml())
        .contains("<feature policy='disable' name='svm'/>");
    assertThat(Scenario.SHARED_ON_AMD_X2AVIC.plan(allow).xml())
        .contains("<feature policy='require' name='svm'/>");
  }

  @Test
  void aNamedModelGetsTheDefencesOfItsHost() {
    assertThat(Scenario.NAMED_MODEL_IN_CLUSTER.plan().xml())
        .contains("<model fallback='forbid'>Icelake-Server-noTSX</model>")
        .contains("<feature policy='require' name='pdpe1gb'/>");
  }
}
