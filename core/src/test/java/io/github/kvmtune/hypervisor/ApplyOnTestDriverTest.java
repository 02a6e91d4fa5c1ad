package io.github.kvmtune.hypervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestBuilder;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Planner;
import io.github.kvmtune.VirtType;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.hypervisor.Applied.Change;
import io.github.kvmtune.hypervisor.Progress.Step;
import io.github.kvmtune.value.ByteSize;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@RequiresLibvirtLibrary
class ApplyOnTestDriverTest {

  /** The test driver comes with one guest, which runs and which kvmtune did not apply. */
  private static final String FOREIGN = "test";

  private final Hypervisor hypervisor = Hypervisor.connect("test:///default");
  private final Host host = hypervisor.host();
  private final String name = "guest-" + UUID.randomUUID();

  @AfterEach
  void removeGuest() {
    if (hypervisor.isRunning(name)) {
      hypervisor.stop(name);
    }
    if (exists()) {
      hypervisor.undefine(name);
    }
    hypervisor.close();
  }

  private boolean exists() {
    try {
      hypervisor.xml(name);
      return true;
    } catch (HypervisorException e) {
      return false;
    }
  }

  private GuestPlan plan() {
    return plan(1);
  }

  private GuestPlan plan(int vcpus) {
    return plan(Guest.named(name).vcpus(vcpus));
  }

  private GuestPlan plan(GuestBuilder guest) {
    return Planner.on(host).plan(guest.memory(ByteSize.mib(64)).virtType(VirtType.QEMU).build());
  }

  private String uuid() {
    return hypervisor.apply(plan()).uuid();
  }

  @Test
  void createsTheGuest() {
    Applied applied = hypervisor.apply(plan());
    assertThat(applied.change()).isEqualTo(Change.CREATED);
    assertThat(hypervisor.isRunning(name)).isTrue();
    assertThat(hypervisor.xml(name)).contains(applied.uuid());
  }

  @Test
  void changesNothingTheSecondTime() {
    Applied first = hypervisor.apply(plan());
    String before = hypervisor.xml(name);
    Applied second = hypervisor.apply(plan());
    assertThat(second.change()).isEqualTo(Change.NONE);
    assertThat(second.uuid()).isEqualTo(first.uuid());
    assertThat(hypervisor.xml(name)).isEqualTo(before);
  }

  @Test
  void startsAGuestThatIsDefinedAsPlanned() {
    String uuid = hypervisor.define(plan()).uuid();
    assertThat(hypervisor.isRunning(name)).isFalse();
    Applied applied = hypervisor.apply(plan());
    assertThat(applied.change()).isEqualTo(Change.STARTED);
    assertThat(applied.uuid()).isEqualTo(uuid);
  }

  @Test
  void leavesAnotherGuestOfThatNameAlone() {
    GuestPlan plan = plan(Guest.named(FOREIGN).vcpus(1));
    String before = hypervisor.xml(FOREIGN);
    assertThatExceptionOfType(HypervisorException.class)
        .isThrownBy(() -> hypervisor.apply(plan))
        .withMessageContaining("has a guest of that name already")
        .withMessageContaining("ask for it to be replaced");
    assertThat(hypervisor.xml(FOREIGN)).isEqualTo(before);
  }

  @Test
  void doesNotReplaceARunningGuest() {
    hypervisor.apply(plan());
    assertThatExceptionOfType(HypervisorException.class)
        .isThrownBy(() -> hypervisor.apply(plan(2), ApplyOptions.defaults().replacing()))
        .withMessageContaining("stop it before it is replaced");
  }

  @Test
  void replacesAStoppedGuestKeepsItsUuidAndGoesBack() {
    String uuid = uuid();
    hypervisor.stop(name);
    Applied applied = hypervisor.apply(plan(2), ApplyOptions.defaults().replacing());
    assertThat(applied.change()).isEqualTo(Change.REPLACED);
    assertThat(applied.uuid()).isEqualTo(uuid);
    assertThat(hypervisor.xml(name)).contains(">2</vcpu>");

    hypervisor.stop(name);
    hypervisor.goBack(applied);
    assertThat(hypervisor.xml(name)).contains(">1</vcpu>").contains(uuid);
    assertThat(hypervisor.apply(plan()).change()).isEqualTo(Change.STARTED);
  }

  @Test
  void aPlanThatLibvirtRefusesLeavesNothing() {
    GuestPlan plan =
        plan(
            Guest.named(name)
                .vcpus(1)
                .customize(domain -> domain.ensureCpu().ensureTopology().setClusters(1)));
    assertThatExceptionOfType(HypervisorException.class)
        .isThrownBy(() -> hypervisor.apply(plan))
        .withMessageContaining("cannot define guest \"" + name + "\"");
    assertThat(exists()).isFalse();
  }

  @Test
  void aUuidOfAnotherGuestIsRefusedAndThatGuestLeftAlone() {
    String uuid = uuid();
    GuestPlan plan =
        plan(Guest.named(name + "-2").vcpus(1).customize(domain -> domain.setUuid(uuid)));
    String before = hypervisor.xml(name);
    assertThatExceptionOfType(HypervisorException.class)
        .isThrownBy(() -> hypervisor.apply(plan))
        .withMessageContaining("already");
    assertThat(hypervisor.xml(name)).isEqualTo(before);
    assertThat(hypervisor.isRunning(name + "-2")).isFalse();
  }

  @Test
  void undefinesOnlyWhatItApplied() {
    assertThatExceptionOfType(HypervisorException.class)
        .isThrownBy(() -> hypervisor.undefine(FOREIGN))
        .withMessageContaining("kvmtune did not apply it");
  }

  @Test
  void tellsHowFarItIs() {
    List<Step> steps = new ArrayList<>();
    hypervisor.apply(
        plan(), ApplyOptions.defaults().listener(progress -> steps.add(progress.step())));
    assertThat(steps).containsSubsequence(Step.DEFINED, Step.STARTED);
  }

  @Test
  void aListenerThatThrowsHarmsNothing() {
    hypervisor.apply(
        plan(),
        ApplyOptions.defaults()
            .listener(
                progress -> {
                  throw new IllegalStateException("a listener's own fault");
                }));
    assertThat(hypervisor.isRunning(name)).isTrue();
  }

  @Test
  void passwordsAreNotInThePromise() {
    Supplier<GuestPlan> withPassword =
        () ->
            plan(
                Guest.named(name)
                    .vcpus(1)
                    .customize(
                        domain -> {
                          var graphics = new io.github.kvmtune.xml.domain.DomainGraphics();
                          graphics.setType("vnc").setPasswd("hunter2");
                          domain.ensureDevices().getVideos().clear();
                          domain.ensureDevices().getGraphics().add(graphics);
                        }));
    hypervisor.apply(withPassword.get());
    assertThat(hypervisor.xml(name)).contains("promise").doesNotContain("hunter2");
    assertThat(hypervisor.apply(withPassword.get()).change()).isEqualTo(Change.NONE);
  }

  @Test
  void aReadOnlyConnectionChangesNothing() {
    try (Hypervisor reader = Hypervisor.connectReadOnly("test:///default")) {
      assertThatExceptionOfType(HypervisorException.class)
          .isThrownBy(() -> reader.apply(plan()))
          .withMessageContaining("may only read");
    }
    assertThat(exists()).isFalse();
  }

  @Test
  void aClosedConnectionSaysSo() {
    Hypervisor closed = Hypervisor.connect("test:///default");
    closed.close();
    closed.close();
    assertThatExceptionOfType(HypervisorException.class)
        .isThrownBy(closed::capabilities)
        .withMessageContaining("is closed");
  }
}
