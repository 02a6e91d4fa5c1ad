package io.github.kvmtune.host;

import java.util.List;

/**
 * A virtual function of an SR-IOV card.
 *
 * @param address such as {@code 0000:3b:02.1}
 * @param index its number on its card, which {@code ip link set ... vf} takes
 * @param node the NUMA node it is attached to; absent where the kernel does not know
 * @param driver the driver it is bound to; absent if it is bound to none
 * @param iommuGroup the group it is given away with
 * @param interfaces its network interfaces on the host
 * @param taken whether something uses it, and what
 */
public record VirtualFunction(
    String address,
    int index,
    Fact<Integer> node,
    Fact<String> driver,
    Fact<Integer> iommuGroup,
    List<String> interfaces,
    Verdict taken) {

  public VirtualFunction {
    interfaces = List.copyOf(interfaces);
  }
}
