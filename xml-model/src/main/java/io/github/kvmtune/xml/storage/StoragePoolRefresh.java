package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /pool/refresh}: How libvirt finds out about the volumes. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"volume"})
public class StoragePoolRefresh extends XmlNode {

  @XmlElement @Nullable StoragePoolRefreshVolume volume;

  /** What it finds out of each. */
  public @Nullable StoragePoolRefreshVolume getVolume() {
    return volume;
  }

  public StoragePoolRefresh setVolume(@Nullable StoragePoolRefreshVolume volume) {
    this.volume = volume;
    return this;
  }

  public StoragePoolRefreshVolume ensureVolume() {
    return volume != null ? volume : (volume = new StoragePoolRefreshVolume());
  }
}
