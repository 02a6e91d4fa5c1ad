package io.github.kvmtune.tuning;

import io.github.kvmtune.VirtioDrivers;

/** The model of virtio devices that a guest's drivers can drive. */
final class VirtioModel {

  /**
   * Shows the interface from before virtio 1.0, too, for which it must be a conventional device.
   */
  static final String TRANSITIONAL = "virtio-transitional";

  private VirtioModel() {}

  /** libvirt's word for it. */
  static String of(Situation situation) {
    return isTransitional(situation) ? TRANSITIONAL : "virtio";
  }

  // Below a PCI Express port, plain virtio devices show the current interface only.
  static boolean isTransitional(Situation situation) {
    return situation.guest().virtio() == VirtioDrivers.LEGACY && situation.isX86();
  }
}
