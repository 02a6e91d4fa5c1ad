package io.github.kvmtune.host;

import java.util.List;
import java.util.Optional;

/**
 * What the host offers for guests' networks.
 *
 * @param vhostNet whether virtio-net can be served in the kernel ({@code /dev/vhost-net})
 * @param zeroCopyTransmit whether vhost-net sends without copying ({@code experimental_zcopytx})
 * @param tun whether tap devices can be made ({@code /dev/net/tun})
 * @param interfaces network interfaces by name, without the loopback
 */
public record Networking(
    Fact<Boolean> vhostNet,
    Fact<Boolean> zeroCopyTransmit,
    Fact<Boolean> tun,
    List<NetworkInterface> interfaces) {

  public Networking {
    interfaces = List.copyOf(interfaces);
  }

  public Optional<NetworkInterface> byName(String name) {
    return interfaces.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  public List<NetworkInterface> bridges() {
    return interfaces.stream().filter(NetworkInterface::bridge).toList();
  }
}
