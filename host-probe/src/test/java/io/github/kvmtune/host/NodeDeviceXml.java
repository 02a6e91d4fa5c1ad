package io.github.kvmtune.host;

import java.util.List;
import java.util.stream.Stream;

/** libvirt's node devices of the invented two-node host: its card, its disk, their interfaces. */
final class NodeDeviceXml {

  private NodeDeviceXml() {}

  static List<String> intelTwoNodes() {
    String functions =
        "<capability type='virt_functions' maxCount='64'>"
            + pciAddress("0x02", 0)
            + pciAddress("0x02", 1)
            + pciAddress("0x02", 2)
            + pciAddress("0x02", 3)
            + "</capability>";
    return List.of(
        "<device><name>computer</name><capability type='system'/></device>",
        pci("0000_3b_00_0", 0x3b, 0, 0, 40, 0, "ice", functions),
        pci("0000_3b_02_0", 0x3b, 2, 0, 41, 0, "vfio-pci", ""),
        pci("0000_3b_02_1", 0x3b, 2, 1, 42, 0, "iavf", ""),
        pci("0000_3b_02_2", 0x3b, 2, 2, 43, 0, "iavf", ""),
        pci("0000_3b_02_3", 0x3b, 2, 3, 44, 0, "", ""),
        pci("0000_d8_00_0", 0xd8, 0, 0, 90, 1, "", ""),
        net("ens1f0", "pci_0000_3b_00_0", "up"),
        net("ens1f0v1", "pci_0000_3b_02_1", "up"),
        net("ens1f0v2", "pci_0000_3b_02_2", "down"),
        net("br0", "computer", "up"),
        net("lo", "computer", "unknown"),
        storage());
  }

  /** The devices with one text put in another's place. */
  static List<String> changed(String from, String to) {
    List<String> changed = intelTwoNodes().stream().map(xml -> xml.replace(from, to)).toList();
    if (changed.equals(intelTwoNodes())) {
      throw new AssertionError("no device holds " + from);
    }
    return changed;
  }

  static List<String> and(String more) {
    return Stream.concat(intelTwoNodes().stream(), Stream.of(more)).toList();
  }

  static String pci(
      String name,
      int bus,
      int slot,
      int function,
      int group,
      int node,
      String driver,
      String more) {
    return """
        <device><name>pci_%s</name><parent>computer</parent>%s
          <capability type='pci'>
            <domain>0</domain><bus>%d</bus><slot>%d</slot><function>%d</function>%s
            <iommuGroup number='%d'><address domain='0x0000' bus='0x%x' slot='%d' function='%d'/></iommuGroup>
            <numa node='%d'/>
          </capability>
        </device>"""
        .formatted(
            name,
            driver.isEmpty() ? "" : "<driver><name>" + driver + "</name></driver>",
            bus,
            slot,
            function,
            more,
            group,
            bus,
            slot,
            function,
            node);
  }

  private static String pciAddress(String slot, int function) {
    return "<address domain='0x0000' bus='0x3b' slot='%s' function='0x%d'/>"
        .formatted(slot, function);
  }

  private static String net(String name, String parent, String state) {
    return """
        <device><name>net_%s_00</name><parent>%s</parent>
          <capability type='net'><interface>%s</interface><link speed='4294967295' state='%s'/></capability>
        </device>"""
        .formatted(name, parent, name, state);
  }

  private static String storage() {
    return """
        <device><name>block_nvme0n1</name><parent>pci_0000_d8_00_0</parent>
          <capability type='storage'>
            <block>/dev/nvme0n1</block><drive_type>disk</drive_type><serial>S5XYZ</serial>
            <size>1000204886016</size><logical_block_size>512</logical_block_size>
          </capability>
        </device>""";
  }
}
