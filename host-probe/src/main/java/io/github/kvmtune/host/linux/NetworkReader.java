package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.NetworkInterface;
import io.github.kvmtune.host.Networking;
import java.util.List;
import java.util.NavigableSet;

/** Network interfaces below {@code /sys/class/net}, and what serves guests' networks. */
final class NetworkReader {

  private static final String INTERFACES = "/sys/class/net";

  private final KernelFiles files;
  private final DeviceFacts devices;

  NetworkReader(KernelFiles files) {
    this.files = files;
    this.devices = new DeviceFacts(files);
  }

  Networking read() {
    return new Networking(
        deviceNode("/dev/vhost-net", "/sys/class/misc/vhost-net"),
        files.fact("/sys/module/vhost_net/parameters/experimental_zcopytx", Values::flag),
        deviceNode("/dev/net/tun", "/sys/class/misc/tun"),
        interfaces(),
        new VdpaReader(files, devices).read());
  }

  /** Known to be there by either sign; known to be missing only where /dev itself is visible. */
  private Fact<Boolean> deviceNode(String device, String registered) {
    if (files.exists(device)) {
      return Fact.known(true, device);
    }
    if (files.exists(registered)) {
      return Fact.known(true, registered);
    }
    return files.showsDevices() ? Fact.known(false, device) : Fact.absent(device);
  }

  private Fact<List<NetworkInterface>> interfaces() {
    return files.listed(
        INTERFACES,
        names ->
            names.stream()
                .filter(name -> !name.equals("lo"))
                .filter(name -> files.isDirectory(INTERFACES + "/" + name))
                .map(this::read)
                .toList());
  }

  private NetworkInterface read(String name) {
    String directory = INTERFACES + "/" + name;
    String card = directory + "/device";
    return new NetworkInterface(
        name,
        Fact.known(files.isDirectory(directory + "/bridge"), directory + "/bridge"),
        devices.node(card),
        files.linkName(card + "/driver"),
        devices.pciAddress(card),
        files.linkName(directory + "/master"),
        files.fact(directory + "/operstate", DeviceFacts::operationalState),
        files.fact(directory + "/mtu", Values::number),
        queues(directory + "/queues", "rx-"),
        queues(directory + "/queues", "tx-"));
  }

  private Fact<Integer> queues(String directory, String prefix) {
    NavigableSet<String> names = files.names(directory);
    String source = directory + "/" + prefix + "*";
    return names.isEmpty()
        ? Fact.absent(source)
        : Fact.known(NumberedNames.of(prefix, names).size(), source);
  }
}
