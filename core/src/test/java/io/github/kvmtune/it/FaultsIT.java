package io.github.kvmtune.it;

import static io.github.kvmtune.Profile.DEDICATED;
import static io.github.kvmtune.Profile.SHARED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Planner;
import io.github.kvmtune.hypervisor.Applied;
import io.github.kvmtune.hypervisor.ApplyOptions;
import io.github.kvmtune.hypervisor.Hypervisor;
import io.github.kvmtune.hypervisor.HypervisorException;
import io.github.kvmtune.hypervisor.Progress;
import io.github.kvmtune.hypervisor.Progress.Step;
import io.github.kvmtune.hypervisor.Versions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
    return Planner.on(hypervisor.host()).plan(ItGuests.small(scratch, SHARED).build());
  }

  /** What happens, once, when applying has come to a step. */
  private record Fault(Step step, Runnable work, AtomicBoolean happened) {

    Fault(Step step, Runnable work) {
      this(step, work, new AtomicBoolean());
    }

    ApplyOptions options() {
      return ApplyOptions.defaults().every(Duration.ofMillis(20)).listener(this::consider);
    }

    private void consider(Progress progress) {
      if (progress.step() == step && happened.compareAndSet(false, true)) {
        work.run();
      }
    }
  }

  private void restart() {
    libvirt.kill();
    libvirt.restart();
  }

  private void expectNothingLeft() {
    libvirt.awaitAnswer();
    assertThat(libvirt.guests()).isEmpty();
    assertThat(libvirt.processes()).isEmpty();
  }

  @Test
  void aDaemonRestartedBetweenDefineAndStartIsOutlived() {
    Applied applied = hypervisor.apply(plan(), new Fault(Step.DEFINED, this::restart).options());
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
    Fault fault = new Fault(Step.STARTING, this::restart);
    try {
      hypervisor.apply(plan, fault.options());
      assertThat(hypervisor.isRunning(scratch.domain())).isTrue();
      assertThat(libvirt.processes()).hasSize(1);
      hypervisor.stop(scratch.domain());
      hypervisor.undefine(scratch.domain());
    } catch (HypervisorException e) {
      assertThat(e).hasMessageContaining(scratch.domain());
    }
    assertThat(fault.happened).isTrue();
    expectNothingLeft();
  }

  @Test
  void anOpenConnectionOutlivesADaemon() {
    Versions before = hypervisor.versions();
    restart();
    assertThat(hypervisor.versions()).isEqualTo(before);
  }

  @Test
  @Timeout(120)
  void aDaemonThatStaysAwayIsNamedAndTheConnectionIsGoodForLater() {
    libvirt.kill();
    assertThatExceptionOfType(HypervisorException.class)
        .isThrownBy(hypervisor::capabilities)
        .withMessageContaining("no daemon listens there; start it");
    libvirt.restart();
    libvirt.awaitAnswer();
    assertThat(hypervisor.capabilities()).contains("<host>");
    hypervisor.close();
  }

  @Test
  void callersOnOneConnectionOutliveADaemonTogether() throws Exception {
    Versions before = hypervisor.versions();
    ExecutorService callers = Executors.newFixedThreadPool(8);
    try {
      List<Future<Boolean>> answers = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        answers.add(callers.submit(() -> hypervisor.versions().equals(before)));
        if (i == 100) {
          restart();
        }
      }
      for (Future<Boolean> answer : answers) {
        assertThat(answer.get(1, TimeUnit.MINUTES)).isTrue();
      }
    } finally {
      callers.shutdownNow();
    }
  }

  @Test
  void connectionsAreClosedWhateverHappenedOnThem() {
    hypervisor.close();
    long before = libvirt.clients();
    for (int i = 0; i < 3; i++) {
      try (Hypervisor another = Hypervisor.connect(libvirt.uri())) {
        GuestPlan plan = Planner.on(another.host()).plan(ItGuests.small(scratch, SHARED).build());
        another.apply(plan);
        another.verify(plan);
        assertThat(libvirt.clients()).isEqualTo(before + 1);
        restart();
        another.stop(plan.guest().name());
        another.undefine(plan.guest().name());
        assertThatExceptionOfType(HypervisorException.class).isThrownBy(() -> another.verify(plan));
      }
    }
    assertThat(libvirt.clients()).isEqualTo(before);
    expectNothingLeft();
  }

  @Test
  void aGuestWhoseQemuIsKilledRightAfterTheStartIsTakenBack() {
    GuestPlan plan = plan();
    Fault fault =
        new Fault(Step.STARTED, () -> libvirt.processes().forEach(ProcessHandle::destroyForcibly));
    assertThatExceptionOfType(HypervisorException.class)
        .isThrownBy(() -> hypervisor.apply(plan, fault.options().settle(Duration.ofSeconds(1))))
        .withMessageContaining("was started and did not stay up");
    expectNothingLeft();
  }

  @Test
  void aGuestForWhichNoHugePagesAreLeftIsTakenBack() {
    GuestPlan plan = Planner.on(hypervisor.host()).plan(ItGuests.small(scratch, DEDICATED).build());
    long before = HeldHugePages.free();
    List<HeldHugePages> held = new ArrayList<>();
    Fault fault = new Fault(Step.DEFINED, () -> held.add(HeldHugePages.all()));
    try {
      assertThatExceptionOfType(HypervisorException.class)
          .isThrownBy(() -> hypervisor.apply(plan, fault.options()))
          .withMessageContaining("cannot start guest \"" + scratch.domain() + "\"")
          .withMessageContaining("memory");
    } finally {
      held.forEach(HeldHugePages::close);
    }
    expectNothingLeft();
    assertThat(HeldHugePages.free()).isEqualTo(before);
  }

  @Test
  void aNameAndAUuidOfAnotherGuestAreRefusedAndThatGuestLeftAlone() {
    String uuid = hypervisor.define(plan()).uuid();
    String before = hypervisor.xml(scratch.domain());
    GuestPlan sameName =
        Planner.on(hypervisor.host()).plan(ItGuests.small(scratch, SHARED).vcpus(1).build());
    assertThatExceptionOfType(HypervisorException.class)
        .isThrownBy(() -> hypervisor.apply(sameName))
        .withMessageContaining("has a guest of that name already");
    try (GuestScratch other = GuestScratch.forDomain(PrivateLibvirt.GUESTS + "-other")) {
      GuestPlan sameUuid =
          Planner.on(hypervisor.host())
              .plan(ItGuests.small(other, SHARED).customize(d -> d.setUuid(uuid)).build());
      assertThatExceptionOfType(HypervisorException.class)
          .isThrownBy(() -> hypervisor.apply(sameUuid))
          .withMessageContaining("already defined with uuid " + uuid);
    }
    assertThat(hypervisor.xml(scratch.domain())).isEqualTo(before);
    assertThat(libvirt.guests()).containsExactly(scratch.domain());
    assertThat(libvirt.processes()).isEmpty();
    hypervisor.undefine(scratch.domain());
  }

  @Test
  void aReadOnlyConnectionChangesNothing() {
    GuestPlan plan = plan();
    try (Hypervisor reader = Hypervisor.connectReadOnly(libvirt.uri())) {
      assertThat(reader.host().cpus().online().isKnown()).isTrue();
      assertThatExceptionOfType(HypervisorException.class)
          .isThrownBy(() -> reader.apply(plan))
          .withMessageContaining("may only read, use Hypervisor.connect");
    }
    expectNothingLeft();
  }

  @Test
  void aReplacedGuestThatDoesNotStartIsAsBefore() {
    hypervisor.define(plan());
    String before = hypervisor.xml(scratch.domain());
    GuestPlan broken =
        Planner.on(hypervisor.host())
            .plan(
                ItGuests.small(scratch, SHARED)
                    .nic(io.github.kvmtune.Nic.bridge("no-such-bridge"))
                    .build());
    assertThatExceptionOfType(HypervisorException.class)
        .isThrownBy(() -> hypervisor.apply(broken, ApplyOptions.defaults().replacing()));
    // libvirt puts controllers of its own elsewhere when it reads them again.
    assertThat(hypervisor.xml(scratch.domain()).lines().sorted())
        .containsExactlyElementsOf(before.lines().sorted().toList());
    assertThat(hypervisor.isRunning(scratch.domain())).isFalse();
  }

  @Test
  void aUserThatIsRefusedIsToldHowToGetIn() {
    try (PrivateLibvirt refusing = PrivateLibvirt.refusing()) {
      assertThatExceptionOfType(HypervisorException.class)
          .isThrownBy(() -> Hypervisor.connect(refusing.uri()))
          .withMessageContaining("cannot connect to " + refusing.uri())
          .withMessageContaining("the daemon refused this user; become a member");
    }
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
