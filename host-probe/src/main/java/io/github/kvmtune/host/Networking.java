package io.github.kvmtune.host;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the host offers for guests' networks.
 *
 * @param vhostNet whether virtio-net can be served in the kernel ({@code /dev/vhost-net})
 * @param zeroCopyTransmit whether vhost-net sends without copying ({@code experimental_zcopytx})
 * @param tun whether tap devices can be made ({@code /dev/net/tun})
 * @param interfaces network interfaces by name, without the loopback; absent where the source does
 *     not list any, such as libvirt's capabilities
 * @param vdpa vDPA devices by name; empty where the kernel knows vDPA and has none
 */
public record Networking(
    Fact<Boolean> vhostNet,
    Fact<Boolean> zeroCopyTransmit,
    Fact<Boolean> tun,
    Fact<List<NetworkInterface>> interfaces,
    Fact<List<VdpaDevice>> vdpa) {

  /** The interface of this name; empty also where the interfaces are not known. */
  public Optional<NetworkInterface> byName(String name) {
    return known().filter(each -> each.name().equals(name)).findFirst();
  }

  /** The Linux bridges among the interfaces that are known. */
  public List<NetworkInterface> bridges() {
    return known().filter(each -> each.bridge().is(true)).toList();
  }

  private Stream<NetworkInterface> known() {
    return interfaces.value().stream().flatMap(List::stream);
  }
}
