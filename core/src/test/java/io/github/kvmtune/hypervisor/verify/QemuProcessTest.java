package io.github.kvmtune.hypervisor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QemuProcessTest {

  @TempDir private Path directory;

  @BeforeEach
  void captureOfAProcess() throws IOException {
    thread(410, "qemu-system-x86", "0");
    thread(412, "qemu-system-x86", "3");
    thread(413, "IO iothread1", "2-3");
    thread(415, "CPU 0/TCG", "1");
    thread(416, "CPU 1/KVM", "4,6");
    thread(417, "CPU 10/KVM", "7");
    Files.writeString(
        directory.resolve("numa_maps"),
        """
        55d0 default file=/usr/bin/qemu mapped=900 N0=800 N1=100 kernelpagesize_kB=4
        7fcb bind:0 file=/dev/hugepages/a huge anon=128 dirty=128 N0=128 kernelpagesize_kB=2048
        7fcc bind:0 file=/dev/hugepages/b huge anon=96 dirty=96 N0=64 N1=32 kernelpagesize_kB=2048
        7ffd default
        """);
  }

  private void thread(int id, String name, String cpus) throws IOException {
    Path task = Files.createDirectories(directory.resolve("task/" + id));
    Files.writeString(task.resolve("comm"), name + "\n");
    Files.writeString(
        task.resolve("status"),
        "Name:\t" + name + "\nCpus_allowed:\tff\nCpus_allowed_list:\t" + cpus + "\n");
  }

  @Test
  void findsVcpusWhicheverAcceleratorRunsThem() {
    QemuThreads threads = new QemuProcess(directory).threads();
    assertThat(threads.vcpus()).containsEntry(0, IdSet.of(1));
    assertThat(threads.vcpus()).containsEntry(1, IdSet.of(4, 6));
  }

  @Test
  void findsIoThreadsByLibvirtsNumber() {
    assertThat(new QemuProcess(directory).threads().ioThreads()).containsEntry(1, IdSet.of(2, 3));
  }

  @Test
  void takesTheOldestThreadForTheEmulator() {
    assertThat(new QemuProcess(directory).threads().emulator()).contains(IdSet.of(0));
  }

  @Test
  void addsUpMemoryByNodeAndPageSize() {
    NumaMaps memory = new QemuProcess(directory).memory().orElseThrow();
    assertThat(memory.on(0, ByteSize.mib(2))).isEqualTo(ByteSize.mib(2 * (128 + 64)));
    assertThat(memory.on(1, ByteSize.mib(2))).isEqualTo(ByteSize.mib(2 * 32));
    assertThat(memory.on(1, ByteSize.kib(4))).isEqualTo(ByteSize.kib(400));
    assertThat(memory.on(IdSet.of(0, 1), ByteSize.kib(4))).isEqualTo(ByteSize.kib(3600));
    assertThat(memory.policies()).containsExactly("bind:0");
    assertThat(memory.on(2, ByteSize.mib(2))).isEqualTo(ByteSize.ZERO);
  }
}
