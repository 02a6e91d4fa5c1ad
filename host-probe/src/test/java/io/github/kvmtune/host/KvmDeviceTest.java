package io.github.kvmtune.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.host.Verdict.State;
import io.github.kvmtune.host.invented.HostTree;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KvmDeviceTest {

  private static final String CPU = "processor : 0\nvendor_id : GenuineIntel\nflags : tsc lm ";

  @TempDir Path root = Path.of("");

  private Verdict device(HostTree tree) {
    return HostProbe.at(tree.root()).probe().kvm().device();
  }

  @Test
  void anEmptyTreeSaysNothing() {
    assertThat(device(HostTree.in(root)).isUnknown()).isTrue();
  }

  @Test
  void aCaptureWithoutDevShowsTheRegisteredDevice() {
    assertThat(device(HostTree.in(root).directory("/sys/class/misc/kvm")).isActive()).isTrue();
  }

  @Test
  void aContainerWithoutTheDeviceIsToldToPassItIn() {
    Verdict device =
        device(HostTree.in(root).directory("/sys/class/misc/kvm").file("/dev/null", ""));
    assertThat(device.state()).isEqualTo(State.INACTIVE);
    assertThat(device.reason()).contains("pass it in");
  }

  @Test
  void aCpuWithoutVirtualizationPointsToTheFirmware() {
    Verdict device = device(HostTree.in(root).file("/proc/cpuinfo", CPU));
    assertThat(device.state()).isEqualTo(State.INACTIVE);
    assertThat(device.reason()).contains("firmware");
  }

  @Test
  void aModuleThatIsNotLoadedIsNamed() {
    Verdict device =
        device(
            HostTree.in(root).directory("/sys/class/misc/fuse").file("/proc/cpuinfo", CPU + "vmx"));
    assertThat(device.state()).isEqualTo(State.INACTIVE);
    assertThat(device.reason()).contains("modprobe kvm_intel");
  }
}
