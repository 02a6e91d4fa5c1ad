package io.github.kvmtune;

/** How a guest with virtio drivers sees a disk. */
public enum DiskBus {
  /** virtio-blk, one PCI device per disk: the lowest latency. */
  VIRTIO,
  /** A LUN behind a virtio-scsi controller: for many disks, or guests that need SCSI commands. */
  SCSI;

  /** libvirt's word for it, {@code virtio} or {@code scsi}. */
  public String word() {
    return Words.of(this);
  }
}
