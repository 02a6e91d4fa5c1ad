package io.github.kvmtune.xml.storage;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.ByteCount;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /volume/source/device/extent}: A part of a device. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class StorageVolumeSourceDeviceExtent extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(ByteCount.class)
  @Nullable ByteSize start;

  @XmlAttribute
  @XmlJavaTypeAdapter(ByteCount.class)
  @Nullable ByteSize end;

  /** Where it starts. */
  public @Nullable ByteSize getStart() {
    return start;
  }

  public StorageVolumeSourceDeviceExtent setStart(@Nullable ByteSize start) {
    this.start = start;
    return this;
  }

  /** Where it ends. */
  public @Nullable ByteSize getEnd() {
    return end;
  }

  public StorageVolumeSourceDeviceExtent setEnd(@Nullable ByteSize end) {
    this.end = end;
    return this;
  }
}
