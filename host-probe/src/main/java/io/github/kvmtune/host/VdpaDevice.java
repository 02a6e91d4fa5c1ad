package io.github.kvmtune.host;

/**
 * A vDPA device: a virtio device whose data path is hardware.
 *
 * @param name such as {@code vdpa0}
 * @param driver {@code vhost_vdpa} where guests can have it, {@code virtio_vdpa} where the host
 *     uses it; absent if it is bound to none
 * @param path the device file for guests, such as {@code /dev/vhost-vdpa-0}; absent unless it is
 *     bound to {@code vhost_vdpa}
 * @param node the NUMA node of its card
 * @param pciAddress the address of its card; absent for devices made in software
 */
public record VdpaDevice(
    String name,
    Fact<String> driver,
    Fact<String> path,
    Fact<Integer> node,
    Fact<String> pciAddress) {}
