package io.github.kvmtune.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.hypervisor.verify.QemuProcess;
import io.github.kvmtune.hypervisor.verify.QemuThreads;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * The control: a guest that kvmtune has no part in. If it fails, the fault is with this machine or
 * these helpers; if it passes and others fail, it is with kvmtune.
 */
@RequiresLibvirt
class HandWrittenGuestIT {

  private static final String NAME = "kvmtune-it-hand-written";

  private static final String XML =
      """
      <domain type='qemu'>
        <name>%s</name>
        <memory unit='MiB'>256</memory>
        <memoryBacking><hugepages><page size='2' unit='MiB'/></hugepages></memoryBacking>
        <vcpu>2</vcpu>
        <iothreads>1</iothreads>
        <cputune>
          <vcpupin vcpu='0' cpuset='0'/>
          <emulatorpin cpuset='0'/>
          <iothreadpin iothread='1' cpuset='0'/>
        </cputune>
        <os>
          <type arch='x86_64' machine='q35'>hvm</type>
          <kernel>%s</kernel>
          <initrd>%s</initrd>
          <cmdline>%s</cmdline>
        </os>
        <features><acpi/><apic/></features>
        <devices>
          <disk type='file' device='disk'>
            <driver name='qemu' type='raw' queues='2' iothread='1'/>
            <source file='%s'/>
            <target dev='vda' bus='virtio'/>
            <iotune><total_iops_sec>50</total_iops_sec></iotune>
          </disk>
          <disk type='file' device='disk'>
            <driver name='qemu' type='qcow2'/>
            <source file='%s'/>
            <target dev='sda' bus='scsi'/>
          </disk>
          <controller type='scsi' index='0' model='virtio-scsi'>
            <driver queues='2' iothread='1'/>
          </controller>
          <interface type='bridge'>
            <source bridge='%s'/>
            <model type='virtio'/>
            <driver queues='2'/>
          </interface>
          <serial type='pty'><log file='%s'/></serial>
        </devices>
      </domain>
      """;

  @Test
  void bootsAndReportsWhatItWasGiven() throws IOException {
    try (GuestScratch scratch = GuestScratch.forDomain(NAME)) {
      start(scratch);
      GuestReport report = scratch.console().awaitReport(Duration.ofMinutes(2));
      expectInTheGuest(report);
      expectOnTheHost(Running.qemuOf(NAME));
    }
    assertThat(Command.virsh("dominfo", NAME).succeeds()).isFalse();
  }

  private static void expectInTheGuest(GuestReport report) {
    assertThat(report.cpus()).isEqualTo(IdSet.range(0, 1));
    assertThat(report.nic("eth0").rxQueues()).isEqualTo(2);
    assertThat(report.disk("vda").queues()).isEqualTo(2);
    assertThat(report.disk("vda").size()).isEqualTo(ByteSize.mib(64));
    // QEMU lets a tenth of a second's operations pass at once before it holds to the limit.
    assertThat(report.disk("vda").readsPerSecond()).isLessThan(50 * 1.1);
    assertThat(report.disk("sda").queues()).isEqualTo(2);
    assertThat(report.msiInterrupts()).isPositive();
  }

  private static void expectOnTheHost(QemuProcess qemu) {
    QemuThreads threads = qemu.threads();
    assertThat(threads.vcpus()).containsEntry(0, IdSet.of(0));
    assertThat(threads.emulator()).contains(IdSet.of(0));
    assertThat(threads.ioThreads()).containsEntry(1, IdSet.of(0));
    assertThat(qemu.memory().orElseThrow().on(0, ByteSize.mib(2))).isEqualTo(ByteSize.mib(256));
  }

  private static void start(GuestScratch scratch) throws IOException {
    GuestImage image = GuestImage.get();
    String xml =
        XML.formatted(
            NAME,
            image.kernel(),
            image.initrd(),
            GuestImage.CMDLINE,
            scratch.disk("vda.raw", "raw", ByteSize.mib(64)),
            scratch.disk("sda.qcow2", "qcow2", ByteSize.mib(64)),
            image.bridge(),
            scratch.consoleLog());
    Path file = Files.writeString(scratch.disk("domain.xml", "raw", ByteSize.ZERO), xml);
    Command.of("virt-xml-validate", file.toString(), "domain").run();
    Command.virsh("define", "--validate", file.toString()).run();
    Command.virsh("start", NAME).run();
  }
}
