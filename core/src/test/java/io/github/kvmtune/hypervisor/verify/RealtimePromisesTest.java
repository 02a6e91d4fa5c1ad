package io.github.kvmtune.hypervisor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What realtime guests are promised: how threads are scheduled, and memory that stays. */
class RealtimePromisesTest {

  private static final String PROMISED =
      """
      <domain type='kvm'>
        <memory unit='MiB'>4</memory>
        <memoryBacking><locked/></memoryBacking>
        <vcpu>3</vcpu>
        <cputune>
          <emulatorsched scheduler='batch'/>
          <vcpusched vcpus='1-2' scheduler='fifo' priority='1'/>
          <iothreadsched iothreads='1' scheduler='rr' priority='2'/>
        </cputune>
      </domain>
      """;

  @TempDir Path directory = Path.of("");

  private CapturedQemu asPromised() {
    return new CapturedQemu(directory)
        .write("status", "VmRSS:\t9999 kB\nVmLck:\t2048 kB\nHugetlbPages:\t2048 kB\n")
        .thread(10, "qemu-system-x86", 0, 3)
        .thread(11, "IO iothread1", 2, 2)
        .thread(12, "CPU 0/KVM", 0, 0)
        .thread(13, "CPU 1/KVM", 1, 1)
        .thread(14, "CPU (2/KVM", 1, 1)
        .thread(15, "CPU 2/KVM", 1, 1);
  }

  @Test
  void everyThreadIsScheduledAsPromised() {
    assertThat(new ThreadScheduling().look(asPromised().evidence(PROMISED)))
        .allMatch(item -> item.outcome() == Item.Outcome.KEPT)
        .extracting(item -> item.what() + " is " + item.found())
        .containsExactly(
            "vCPU 1's scheduling is fifo 1",
            "vCPU 2's scheduling is fifo 1",
            "I/O thread 1's scheduling is rr 2",
            "QEMU's main thread's scheduling is batch");
  }

  @Test
  void anOrdinaryThreadInPlaceOfARealtimeOneIsFound() {
    Evidence evidence = asPromised().thread(13, "CPU 1/KVM", 0, 0).evidence(PROMISED);
    assertThat(new ThreadScheduling().look(evidence))
        .filteredOn(item -> item.outcome() == Item.Outcome.BROKEN)
        .containsExactly(
            Item.compare("vCPU 1's scheduling", "fifo 1", "other", directory + "/task/13/stat"));
  }

  @Test
  void lockedMemoryAndHugePagesCannotBeSwappedOut() {
    assertThat(new LockedMemory().look(asPromised().evidence(PROMISED)))
        .containsExactly(
            Item.of(
                "memory that cannot be swapped out",
                "at least 4MiB",
                "4MiB",
                directory + "/status",
                true));
  }

  @Test
  void memoryThatIsNotLockedIsFound() {
    Evidence evidence =
        asPromised().write("status", "VmRSS:\t9999 kB\nVmLck:\t0 kB\n").evidence(PROMISED);
    assertThat(new LockedMemory().look(evidence))
        .extracting(Item::outcome)
        .containsExactly(Item.Outcome.BROKEN);
  }
}
