package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /volume/source}: On which devices a volume lies. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"devices"})
public class StorageVolumeSource extends XmlNode {

  @XmlElement(name = "device")
  @Nullable List<StorageVolumeSourceDevice> devices;

  /** The devices. */
  public List<StorageVolumeSourceDevice> getDevices() {
    return devices != null ? devices : (devices = new ArrayList<>());
  }
}
