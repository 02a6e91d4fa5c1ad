package io.github.kvmtune.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.xml.capabilities.Capabilities;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domaincapabilities.DomainCapabilities;
import io.github.kvmtune.xml.network.Network;
import io.github.kvmtune.xml.nodedevice.NodeDevice;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What libvirt 11.4 to 12.2 added, which the schemas at hand do not have, is typed as well. */
class NewerThanSchemasTest {

  private static final String DOMAIN =
      """
      <domain type='kvm'>
        <name>newer</name>
        <hwuuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</hwuuid>
        <iommufd enabled='yes' fdgroup='iommu'/>
        <cputune>
          <energytune vcpus='0-1' id='group'>
            <monitor vcpus='0-1'/>
          </energytune>
        </cputune>
        <os firmware='efi'>
          <varstore path='/var/lib/vars.json' template='/usr/share/vars.json'/>
        </os>
        <features>
          <virtualization state='on'/>
        </features>
        <devices>
          <disk type='block' device='lun'>
            <driver name='qemu'>
              <statistics>
                <statistic interval='1'/>
                <latency-histogram type='read'>
                  <bin start='0'/>
                  <bin start='1000000'/>
                </latency-histogram>
              </statistics>
            </driver>
            <source dev='/dev/sda'>
              <reservations managed='yes' migration='yes'/>
            </source>
            <target dev='sda' bus='scsi' dpofua='on'/>
          </disk>
          <controller type='nvme' index='0'>
            <serial>abc</serial>
          </controller>
          <interface type='user'>
            <backend type='passt' hostname='a' fqdn='a.example.org'/>
            <acpi nodeset='0'/>
          </interface>
          <graphics type='vnc' port='-1' wait='yes'/>
          <video>
            <model type='virtio' edid='off'/>
          </video>
          <hostdev mode='subsystem' type='pci'>
            <driver iommufd='yes'/>
          </hostdev>
          <memory model='virtio-mem'>
            <driver iommu='on' ats='on'/>
          </memory>
          <iommu model='amd'>
            <driver passthrough='on' xtsup='on'/>
          </iommu>
          <iommu model='smmuv3'>
            <driver pciBus='1'>
              <granule size='4' unit='KiB'/>
            </driver>
          </iommu>
        </devices>
        <launchSecurity type='tdx'>
          <policy>0x1</policy>
          <mrConfigId>YQ==</mrConfigId>
          <mrOwner>Yg==</mrOwner>
          <mrOwnerConfig>Yw==</mrOwnerConfig>
          <quoteGenerationService path='/run/qgs.socket'/>
        </launchSecurity>
      </domain>
      """;

  private static final String CAPABILITIES =
      """
      <capabilities>
        <host>
          <energy>
            <monitor maxMonitors='4'>
              <feature name='core_energy'/>
            </monitor>
          </energy>
        </host>
      </capabilities>
      """;

  private static final String DOMAIN_CAPABILITIES =
      """
      <domainCapabilities>
        <os supported='yes'>
          <varstore supported='yes'/>
          <firmwareFeatures supported='yes'>
            <enum name='secureBoot'>
              <value>yes</value>
            </enum>
          </firmwareFeatures>
        </os>
        <devices>
          <console supported='yes'/>
        </devices>
        <features>
          <tdx supported='no'/>
          <hyperv supported='yes'>
            <enum name='features'>
              <value>relaxed</value>
            </enum>
            <defaults>
              <spinlocks>4095</spinlocks>
              <stimer_direct>on</stimer_direct>
              <tlbflush_direct>on</tlbflush_direct>
              <tlbflush_extended>on</tlbflush_extended>
              <vendor_id>Linux KVM Hv</vendor_id>
            </defaults>
          </hyperv>
        </features>
      </domainCapabilities>
      """;

  private static final String NETWORK =
      """
      <network>
        <name>newer</name>
        <dns>
          <forwarder addr='192.0.2.1' port='5353'/>
        </dns>
      </network>
      """;

  private static final String DEVICE =
      """
      <device>
        <name>usb_1_2</name>
        <capability type='usb_device'>
          <bus>1</bus>
          <device>2</device>
          <port>3</port>
        </capability>
      </device>
      """;

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of(Domain.class, DOMAIN),
        Arguments.of(Capabilities.class, CAPABILITIES),
        Arguments.of(DomainCapabilities.class, DOMAIN_CAPABILITIES),
        Arguments.of(Network.class, NETWORK),
        Arguments.of(NodeDevice.class, DEVICE));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isTyped(Class<? extends XmlNode> type, String xml) {
    XmlNode document = LibvirtXml.read(type, xml);
    assertThat(LibvirtXml.untyped(document)).isEmpty();
    assertThat(LibvirtXml.write(document)).isEqualTo(xml);
  }
}
