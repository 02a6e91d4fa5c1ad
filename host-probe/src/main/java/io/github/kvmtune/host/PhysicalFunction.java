package io.github.kvmtune.host;

import java.util.List;

/**
 * An SR-IOV card that virtual functions can be made from.
 *
 * @param address such as {@code 0000:3b:00.0}
 * @param node the NUMA node it is attached to; absent where the kernel does not know
 * @param driver the driver it is bound to; absent if it is bound to none
 * @param interfaces its network interfaces, empty if it is no network card
 * @param possible how many virtual functions it can have
 * @param virtualFunctions those it has now
 */
public record PhysicalFunction(
    String address,
    Fact<Integer> node,
    Fact<String> driver,
    List<String> interfaces,
    Fact<Integer> possible,
    List<VirtualFunction> virtualFunctions) {

  public PhysicalFunction {
    interfaces = List.copyOf(interfaces);
    virtualFunctions = List.copyOf(virtualFunctions);
  }

  /** Virtual functions that nothing uses, as far as the host shows. */
  public List<VirtualFunction> freeFunctions() {
    return virtualFunctions.stream()
        .filter(function -> function.taken().state() == Verdict.State.INACTIVE)
        .toList();
  }
}
