package io.github.kvmtune.host;

import java.util.List;

/**
 * Devices that the IOMMU cannot tell apart.
 *
 * @param id the group's number
 * @param devices addresses of its devices, such as {@code 0000:3b:02.1}
 * @param type the kind of DMA domain, such as {@code DMA-FQ} or {@code identity}
 */
public record IommuGroup(int id, List<String> devices, Fact<String> type) {

  public IommuGroup {
    devices = List.copyOf(devices);
  }
}
