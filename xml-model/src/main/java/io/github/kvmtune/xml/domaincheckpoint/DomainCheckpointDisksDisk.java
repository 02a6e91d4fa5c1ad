package io.github.kvmtune.xml.domaincheckpoint;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Sizes;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code /domaincheckpoint/disks/disk}: How one disk takes part. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCheckpointDisksDisk extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String checkpoint;
  @XmlAttribute @Nullable String bitmap;

  @XmlAttribute @Nullable BigInteger size;

  /** The disk: its target such as {@code vda}, or the path of its source. */
  public @Nullable String getName() {
    return name;
  }

  public DomainCheckpointDisksDisk setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** {@code bitmap} notes its changes. Known values: {@code no}, {@code bitmap}. */
  public @Nullable String getCheckpoint() {
    return checkpoint;
  }

  public DomainCheckpointDisksDisk setCheckpoint(@Nullable String checkpoint) {
    this.checkpoint = checkpoint;
    return this;
  }

  /** The name of the bitmap; that of the checkpoint if unset. */
  public @Nullable String getBitmap() {
    return bitmap;
  }

  public DomainCheckpointDisksDisk setBitmap(@Nullable String bitmap) {
    this.bitmap = bitmap;
    return this;
  }

  /** How much changed since; on output only, an estimate. */
  public @Nullable ByteSize getSize() {
    return Sizes.ofBytes(size);
  }

  public DomainCheckpointDisksDisk setSize(@Nullable ByteSize size) {
    this.size = Sizes.toBytes(size);
    return this;
  }
}
