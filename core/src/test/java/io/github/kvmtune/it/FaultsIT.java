package io.github.kvmtune.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Planner;
import io.github.kvmtune.Profile;
import io.github.kvmtune.hypervisor.Applied;
import io.github.kvmtune.hypervisor.ApplyOptions;
import io.github.kvmtune.hypervisor.Hypervisor;
import io.github.kvmtune.hypervisor.HypervisorException;
import io.github.kvmtune.hypervisor.Progress;
import io.github.kvmtune.hypervisor.Progress.Step;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.domain.DomainMemoryBackingHugepagesPage;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong while a plan is applied leaves nothing behind. */
@RequiresLibvirt
class FaultsIT {

  private final GuestScratch scratch = GuestScratch.forDomain(PrivateLibvirt.GUESTS);
  private final PrivateLibvirt libvirt = PrivateLibvirt.start();
  private Hypervisor hypervisor = Hypervisor.connect(libvirt.uri());

  @BeforeEach
  void nothingIsThere() {
    assertThat(libvirt.guests()).isEmpty();
    assertThat(libvirt.processes()).isEmpty();
  }

  @AfterEach
  void stopAll() {
    hypervisor.close();
    libvirt.close();
    scratch.close();
  }

  private GuestPlan plan() {
    return Planner.on(hypervisor.host()).plan(ItGuests.small(scratch, Profile.SHARED).build());
  }

  private static ApplyOptions at(Step step, Runnable fault) {
    AtomicBoolean done = new AtomicBoolean();
    Consumer<Progress> once =
        progress -> {
          if (progress.step() == step && done.compareAndSet(false, true)) {
            fault.run();
          }
        };
    return ApplyOptions.defaults().every(Duration.ofMillis(50)).listener(once::accept);
  }

  private void expectNothingLeft() {
    libvirt.awaitAnswer();
    assertThat(libvirt.guests()).isEmpty();
    assertThat(libvirt.processes()).isEmpty();
  }

  @Test
  void aDaemonRestartedBetweenDefineAndStartIsOutlived() {
    Applied applied =
        hypervisor.apply(
            plan(),
            at(
                Step.DEFINED,
                () -> {
                  libvirt.kill();
                  libvirt.restart();
                }));
    assertThat(applied.change()).isEqualTo(Applied.Change.CREATED);
    assertThat(libvirt.guests()).containsExactly(scratch.domain());
    assertThat(hypervisor.isRunning(scratch.domain())).isTrue();
    assertThat(libvirt.processes()).hasSize(1);
    hypervisor.stop(scratch.domain());
    hypervisor.undefine(scratch.domain());
    expectNothingLeft();
  }

  @Test
  void aDaemonKilledDuringTheStartLeavesARunningGuestOrNone() {
    GuestPlan plan = plan();
    ApplyOptions fault =
        at(
            Step.STARTING,
            () -> {
              libvirt.kill();
              libvirt.restart();
            });
    try {
      hypervisor.apply(plan, fault);
      assertThat(hypervisor.isRunning(scratch.domain())).isTrue();
      assertThat(libvirt.processes()).hasSize(1);
    } catch (HypervisorException e) {
      expectNothingLeft();
    }
  }

  @Test
  void anOpenConnectionOutlivesADaemon() {
    String before = hypervisor.capabilities();
    libvirt.kill();
    libvirt.restart();
    assertThat(hypervisor.capabilities()).isEqualTo(before);
  }

  @Test
  void aGuestWhoseQemuIsKilledRightAfterTheStartIsTakenBack() {
    GuestPlan plan = plan();
    ApplyOptions fault =
        at(Step.STARTED, () -> libvirt.processes().forEach(ProcessHandle::destroyForcibly))
            .settle(Duration.ofSeconds(1));
    assertThatExceptionOfType(HypervisorException.class)
        .isThrownBy(() -> hypervisor.apply(plan, fault))
        .withMessageContaining("was started and did not stay up");
    expectNothingLeft();
  }

  @Test
  void aGuestWithoutHugePagesLeftIsTakenBack() {
    GuestPlan plan =
        Planner.on(hypervisor.host())
            .plan(
                ItGuests.small(scratch, Profile.SHARED)
                    .customize(
                        domain -> {
                          domain.ensureMemory().setSize(ByteSize.gib(64));
                          domain
                              .ensureMemoryBacking()
                              .ensureHugepages()
                              .getPages()
                              .add(new DomainMemoryBackingHugepagesPage().setSize(ByteSize.mib(2)));
                        })
                    .build());
    assertThatExceptionOfType(HypervisorException.class)
        .isThrownBy(() -> hypervisor.apply(plan))
        .withMessageContaining("cannot start guest");
    expectNothingLeft();
  }

  @Test
  void aReplacedGuestThatDoesNotStartIsAsBefore() {
    hypervisor.define(plan());
    String before = hypervisor.xml(scratch.domain());
    GuestPlan broken =
        Planner.on(hypervisor.host())
            .plan(
                ItGuests.small(scratch, Profile.SHARED)
                    .nic(io.github.kvmtune.Nic.bridge("no-such-bridge"))
                    .build());
    assertThatExceptionOfType(HypervisorException.class)
        .isThrownBy(() -> hypervisor.apply(broken, ApplyOptions.defaults().replacing()));
    assertThat(hypervisor.xml(scratch.domain())).isEqualTo(before);
    assertThat(hypervisor.isRunning(scratch.domain())).isFalse();
  }

  @Test
  void aDaemonThatIsGoneIsNamedWithTheRemedy() {
    libvirt.kill();
    assertThatExceptionOfType(HypervisorException.class)
        .isThrownBy(() -> Hypervisor.connect(libvirt.uri()))
        .withMessageContaining("cannot connect to " + libvirt.uri())
        .withMessageContaining("start it, such as with systemctl start libvirtd");
    libvirt.restart();
    libvirt.awaitAnswer();
  }
}
