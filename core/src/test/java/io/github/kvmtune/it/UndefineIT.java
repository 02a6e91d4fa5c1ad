package io.github.kvmtune.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kvmtune.Firmware;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Profile;
import io.github.kvmtune.hypervisor.Applied.Change;
import io.github.kvmtune.hypervisor.ApplyOptions;
import io.github.kvmtune.hypervisor.Hypervisor;
import io.github.kvmtune.hypervisor.HypervisorException;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With a guest goes what libvirt keeps of it; and what would be lost is not replaced. */
@RequiresLibvirt
class UndefineIT {

  private static final Path SAVED = Path.of("/var/lib/libvirt/qemu/save");

  private final GuestScratch scratch = GuestScratch.forDomain("kvmtune-it-undefined");
  private final Hypervisor hypervisor = Hypervisor.connect("qemu:///system");

  @AfterEach
  void removeAll() {
    hypervisor.close();
    scratch.close();
  }

  @Test
  void theFirmwaresVariablesAreRemoved() {
    GuestPlan plan =
        ItGuests.plan(hypervisor, ItGuests.small(scratch, Profile.SHARED).firmware(Firmware.UEFI));
    hypervisor.apply(plan);
    Path variables = variables().orElseThrow();
    assertThat(variables).exists();
    hypervisor.stop(scratch.domain());
    hypervisor.undefine(scratch.domain());
    assertThat(variables).doesNotExist();
  }

  private Optional<Path> variables() {
    Domain domain = LibvirtXml.read(Domain.class, hypervisor.xml(scratch.domain()));
    return Optional.ofNullable(domain.ensureOs().getNvram())
        .map(nvram -> nvram.getPath())
        .map(Path::of);
  }

  @Test
  void aSavedStateIsResumedKeptFromReplacingAndRemoved() {
    GuestPlan plan = ItGuests.plan(hypervisor, ItGuests.small(scratch, Profile.SHARED));
    hypervisor.apply(plan);
    Path state = SAVED.resolve(scratch.domain() + ".save");
    Command.virsh("managedsave", scratch.domain()).run();
    assertThat(state).exists();

    GuestPlan other = ItGuests.plan(hypervisor, ItGuests.small(scratch, Profile.SHARED).vcpus(1));
    assertThatExceptionOfType(HypervisorException.class)
        .isThrownBy(() -> hypervisor.apply(other, ApplyOptions.defaults().replacing()))
        .withMessageContaining("its saved state");
    assertThat(hypervisor.apply(plan).change()).isEqualTo(Change.STARTED);

    Command.virsh("managedsave", scratch.domain()).run();
    hypervisor.undefine(scratch.domain());
    assertThat(state).doesNotExist();
    assertThat(Command.virsh("dominfo", scratch.domain()).succeeds()).isFalse();
  }
}
