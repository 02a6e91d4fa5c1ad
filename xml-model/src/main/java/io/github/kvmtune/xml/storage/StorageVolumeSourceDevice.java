package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /volume/source/device}: A device that holds a part of a volume. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"extents"})
public class StorageVolumeSourceDevice extends XmlNode {

  @XmlAttribute @Nullable String path;

  @XmlElement(name = "extent")
  @Nullable List<StorageVolumeSourceDeviceExtent> extents;

  /** The device file. */
  public @Nullable String getPath() {
    return path;
  }

  public StorageVolumeSourceDevice setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** The parts of it that hold the volume. */
  public List<StorageVolumeSourceDeviceExtent> getExtents() {
    return extents != null ? extents : (extents = new ArrayList<>());
  }
}
