package io.github.kvmtune.xml.storage;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Sizes;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code /volume/source/device/extent}: A part of a device. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class StorageVolumeSourceDeviceExtent extends XmlNode {

  @XmlAttribute @Nullable BigInteger start;

  @XmlAttribute @Nullable BigInteger end;

  /** Where it starts. */
  public @Nullable ByteSize getStart() {
    return Sizes.ofBytes(start);
  }

  public StorageVolumeSourceDeviceExtent setStart(@Nullable ByteSize start) {
    this.start = Sizes.toBytes(start);
    return this;
  }

  /** Where it ends. */
  public @Nullable ByteSize getEnd() {
    return Sizes.ofBytes(end);
  }

  public StorageVolumeSourceDeviceExtent setEnd(@Nullable ByteSize end) {
    this.end = Sizes.toBytes(end);
    return this;
  }
}
