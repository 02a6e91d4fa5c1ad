package io.github.kvmtune.xml;

/** A domain with something of everything, for tests that must not need the corpus. */
final class SampleDomain {

  static final String XML =
      """
      <!-- sample -->
      <domain type='kvm' id='7' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
        <name>db1 &amp; co</name>
        <uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>
        <metadata><app:tag xmlns:app='urn:app' app:x='1'>text <b/> more</app:tag></metadata>
        <memory unit='GiB'>4</memory>
        <vcpu placement='static' cpuset='0-3,^2' current='2'>4</vcpu>
        <cputune><vcpupin vcpu='0' cpuset='1'/><emulatorpin cpuset='0'/></cputune>
        <numatune><memory mode='strict' nodeset='0'/></numatune>
        <os><type arch='x86_64' machine='q35'>hvm</type><boot dev='hd'/><boot dev='network'/></os>
        <features><acpi/><hyperv mode='custom'><spinlocks state='on' retries='8191'/></hyperv></features>
        <cpu mode='host-passthrough' migratable='off'>
          <topology sockets='1' dies='1' cores='2' threads='2'/>
          <numa><cell id='0' cpus='0-3' memory='4' unit='GiB'/></numa>
        </cpu>
        <clock offset='utc'><timer name='hpet' present='no'/></clock>
        <devices>
          <disk type='file' device='disk'>
            <driver name='qemu' type='qcow2' cache='none' queues='4'/>
            <source file='/img/db1.qcow2'><seclabel relabel='no'/></source>
            <target dev='vda' bus='virtio'/>
            <future new='1'><![CDATA[<kept>]]></future>
            <address type='pci' domain='0x0000' bus='0x03' slot='0x00' function='0x0'/>
          </disk>
          <interface type='direct'>
            <mac address='52:54:00:00:00:01'/>
            <source dev='eth0' mode='bridge'/>
            <model type='virtio'/>
          </interface>
          <serial type='tcp'><source mode='bind' host='0.0.0.0' service='2445'/></serial>
          <hostdev mode='subsystem' type='pci' managed='yes'>
            <source><address domain='0x0000' bus='0x3b' slot='0x00' function='0x1'/></source>
          </hostdev>
        </devices>
        <qemu:commandline><qemu:arg value='-x'/></qemu:commandline>
      </domain>
      """;

  private SampleDomain() {}
}
