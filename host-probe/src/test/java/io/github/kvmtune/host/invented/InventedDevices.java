package io.github.kvmtune.host.invented;

/** Cards and disks, linked through /sys as the kernel does. */
final class InventedDevices {

  private static final String CARD = "/sys/devices/pci0000:3a/0000:3a:00.0/0000:3b:00.0";
  private static final String SLOT = "/sys/devices/pci0000:3a/0000:3a:00.0";

  private InventedDevices() {}

  /**
   * A card on node 0, {@code ens1f0}, with four functions: 02.0 is bound to vfio-pci, 02.1 is used
   * by the host, 02.2 is idle with a driver, 02.3 is without one.
   */
  static void sriovCard(HostTree tree) {
    pciDevice(tree, CARD, "0", 40).link(CARD + "/driver", "../../../../bus/pci/drivers/ice");
    tree.file(CARD + "/sriov_totalvfs", "64").file(CARD + "/sriov_numvfs", "4");
    network(tree, CARD, "ens1f0", "up", 8);
    for (int index = 0; index < 4; index++) {
      String function = SLOT + "/0000:3b:02." + index;
      pciDevice(tree, function, "0", 41 + index).link(function + "/physfn", "../0000:3b:00.0");
      tree.link(CARD + "/virtfn" + index, "../0000:3b:02." + index);
    }
    tree.link(SLOT + "/0000:3b:02.0/driver", "../../../../bus/pci/drivers/vfio-pci")
        .link(SLOT + "/0000:3b:02.1/driver", "../../../../bus/pci/drivers/iavf")
        .link(SLOT + "/0000:3b:02.2/driver", "../../../../bus/pci/drivers/iavf");
    network(tree, SLOT + "/0000:3b:02.1", "ens1f0v1", "up", 4);
    network(tree, SLOT + "/0000:3b:02.2", "ens1f0v2", "down", 4);
    bridge(tree);
  }

  /**
   * A card on node 1, {@code ens5f0}, with two functions: one is bound to vfio-pci, one is idle.
   */
  static void secondSriovCard(HostTree tree) {
    String slot = "/sys/devices/pci0000:ae/0000:ae:00.0";
    String card = slot + "/0000:af:00.0";
    pciDevice(tree, card, "1", 60).link(card + "/driver", "../../../../bus/pci/drivers/mlx5_core");
    tree.file(card + "/sriov_totalvfs", "8").file(card + "/sriov_numvfs", "2");
    network(tree, card, "ens5f0", "up", 8);
    for (int index = 0; index < 2; index++) {
      String function = slot + "/0000:af:00." + (index + 2);
      pciDevice(tree, function, "1", 61 + index).link(function + "/physfn", "../0000:af:00.0");
      tree.link(card + "/virtfn" + index, "../0000:af:00." + (index + 2));
    }
    tree.link(slot + "/0000:af:00.2/driver", "../../../../bus/pci/drivers/vfio-pci")
        .link(slot + "/0000:af:00.3/driver", "../../../../bus/pci/drivers/mlx5_core");
  }

  private static void bridge(HostTree tree) {
    String bridge = "/sys/devices/virtual/net/br0";
    tree.directory(bridge + "/bridge")
        .file(bridge + "/mtu", "1500")
        .file(bridge + "/operstate", "up")
        .link("/sys/class/net/br0", "../../devices/virtual/net/br0")
        .link(CARD + "/net/ens1f0/master", "../../../../../virtual/net/br0");
  }

  /** An NVMe disk on node 1 with a discard and eight queues. */
  static void nvmeDisk(HostTree tree) {
    String controller = "/sys/devices/pci0000:d7/0000:d8:00.0";
    pciDevice(tree, controller, "1", 90);
    String disk = controller + "/nvme/nvme0/nvme0n1";
    block(tree, disk, "nvme0n1", "0", "[none] mq-deadline", "4096", "2199023255040");
    for (int queue = 0; queue < 8; queue++) {
      tree.directory(disk + "/mq/" + queue);
    }
  }

  /** A spinning disk that cannot discard. */
  static void spinningDisk(HostTree tree) {
    String controller = "/sys/devices/pci0000:00/0000:00:17.0";
    pciDevice(tree, controller, "-1", 3);
    String disk = controller + "/ata1/host0/target0:0:0/0:0:0:0/block/sda";
    block(tree, disk, "sda", "1", "none [mq-deadline] bfq", "512", "0");
  }

  private static void block(
      HostTree tree,
      String disk,
      String name,
      String rotational,
      String scheduler,
      String granularity,
      String discard) {
    String queue = disk + "/queue/";
    tree.file(disk + "/size", "1953525168")
        .file(queue + "rotational", rotational)
        .file(queue + "scheduler", scheduler)
        .file(queue + "logical_block_size", "512")
        .file(queue + "physical_block_size", "4096")
        .file(queue + "discard_granularity", granularity)
        .file(queue + "discard_max_bytes", discard)
        .file(queue + "write_cache", "write back")
        .file(queue + "nr_requests", "256")
        .link("/sys/block/" + name, "../" + disk.substring("/sys/".length()));
  }

  private static void network(HostTree tree, String device, String name, String state, int queues) {
    String network = device + "/net/" + name;
    tree.file(network + "/operstate", state)
        .file(network + "/mtu", "1500")
        .link(network + "/device", "../..")
        .link("/sys/class/net/" + name, "../../" + network.substring("/sys/".length()));
    for (int queue = 0; queue < queues; queue++) {
      tree.directory(network + "/queues/rx-" + queue).directory(network + "/queues/tx-" + queue);
    }
  }

  private static HostTree pciDevice(HostTree tree, String device, String node, int group) {
    String address = device.substring(device.lastIndexOf('/') + 1);
    String groups = "/sys/kernel/iommu_groups/" + group;
    return tree.file(device + "/numa_node", node)
        .file(groups + "/type", "DMA-FQ")
        .link(groups + "/devices/" + address, "../../../../" + device.substring("/sys/".length()))
        .link(device + "/iommu_group", "../../../../kernel/iommu_groups/" + group)
        .link("/sys/bus/pci/devices/" + address, "../../../" + device.substring("/sys/".length()));
  }
}
