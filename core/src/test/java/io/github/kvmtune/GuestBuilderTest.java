package io.github.kvmtune;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.value.ByteSize;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A copy of a builder forgets nothing. */
class GuestBuilderTest {

  private static GuestBuilder full() {
    return Guest.named("full")
        .vcpus(2)
        .mostVcpus(4)
        .memory(ByteSize.gib(1))
        .profile(Profile.OVERCOMMITTED)
        .migration(Migration.CLUSTER)
        .os(GuestOs.WINDOWS)
        .virtType(VirtType.QEMU)
        .firmware(Firmware.UEFI)
        .directBoot(new DirectBoot("/boot/k", Optional.empty(), Optional.empty()))
        .tpm()
        .confidential(Confidential.SEV)
        .cpuShare(CpuShare.ordinary().weight(50))
        .disk(Disk.block("/dev/vg/a"))
        .nic(Nic.bridge("br0"))
        .mostNodes(1)
        .hotplugSlots(2)
        .without("timers")
        .force("page-sharing", "on")
        .customize(domain -> domain.setTitle("t"));
  }

  @Test
  void everyFieldIsCopied() throws IllegalAccessException {
    GuestBuilder original = full();
    GuestBuilder copy = original.copy();
    GuestBuilder fresh = Guest.named("fresh");
    for (Field field : fields()) {
      field.setAccessible(true);
      assertThat(field.get(copy)).as(field.getName()).isEqualTo(field.get(original));
      assertThat(field.get(original))
          .as("%s is not set in this test; set it", field.getName())
          .isNotEqualTo(field.get(fresh));
    }
  }

  private static List<Field> fields() {
    return Arrays.stream(GuestBuilder.class.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
        .toList();
  }

  @Test
  void aCopyIsIndependent() {
    GuestBuilder original = Guest.named("g").vcpus(2).memory(ByteSize.gib(1));
    original.copy().disk(Disk.block("/dev/vg/a")).without("timers").tpm();
    assertThat(original.build().disks()).isEmpty();
    assertThat(original.build().switchedOff()).isEmpty();
    assertThat(original.build().tpm()).isFalse();
  }
}
