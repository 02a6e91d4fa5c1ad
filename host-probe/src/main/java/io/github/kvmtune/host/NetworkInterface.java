package io.github.kvmtune.host;

/**
 * A network interface of the host.
 *
 * @param name such as {@code eth0}
 * @param bridge whether it is a Linux bridge
 * @param node the NUMA node of its card; absent for virtual interfaces and where the kernel does
 *     not know (it then writes -1)
 * @param driver the driver of its card
 * @param pciAddress the card's address, such as {@code 0000:3b:00.1}
 * @param master the bridge or bond it belongs to
 * @param state {@code up}, {@code down}, {@code unknown}, ...
 * @param mtu largest packet in bytes
 * @param receiveQueues how many receive queues it has
 * @param transmitQueues how many transmit queues it has
 */
public record NetworkInterface(
    String name,
    Fact<Boolean> bridge,
    Fact<Integer> node,
    Fact<String> driver,
    Fact<String> pciAddress,
    Fact<String> master,
    Fact<String> state,
    Fact<Integer> mtu,
    Fact<Integer> receiveQueues,
    Fact<Integer> transmitQueues) {}
