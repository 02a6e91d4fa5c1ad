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

/** {@code /pool/source/device/freeExtent}: A part of a disk that is free. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class StoragePoolSourceDeviceFreeExtent extends XmlNode {

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

  public StoragePoolSourceDeviceFreeExtent setStart(@Nullable ByteSize start) {
    this.start = start;
    return this;
  }

  /** Where it ends. */
  public @Nullable ByteSize getEnd() {
    return end;
  }

  public StoragePoolSourceDeviceFreeExtent setEnd(@Nullable ByteSize end) {
    this.end = end;
    return this;
  }
}
