package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /pool/source/device}: A block device of the pool. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"freeExtents"})
public class StoragePoolSourceDevice extends XmlNode {

  @XmlAttribute @Nullable String path;

  @XmlAttribute(name = "part_separator")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean partSeparator;

  @XmlElement(name = "freeExtent")
  @Nullable List<StoragePoolSourceDeviceFreeExtent> freeExtents;

  /** The device file, or the target of iSCSI. */
  public @Nullable String getPath() {
    return path;
  }

  public StoragePoolSourceDevice setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** Whether the names of partitions have a {@code p} before their number. */
  public @Nullable Boolean getPartSeparator() {
    return partSeparator;
  }

  public StoragePoolSourceDevice setPartSeparator(@Nullable Boolean partSeparator) {
    this.partSeparator = partSeparator;
    return this;
  }

  /** Where new partitions can go; on output only. */
  public List<StoragePoolSourceDeviceFreeExtent> getFreeExtents() {
    return freeExtents != null ? freeExtents : (freeExtents = new ArrayList<>());
  }
}
