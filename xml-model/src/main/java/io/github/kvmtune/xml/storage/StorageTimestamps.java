package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * When a file was used and changed, in seconds since 1970.
 *
 * <p>Found at {@code /volume/target/timestamps} and {@code /volume/backingStore/timestamps}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"atime", "btime", "mtime", "ctime"})
public class StorageTimestamps extends XmlNode {

  @XmlElement @Nullable BigDecimal atime;
  @XmlElement @Nullable BigDecimal btime;
  @XmlElement @Nullable BigDecimal mtime;
  @XmlElement @Nullable BigDecimal ctime;

  /** When it was read last. */
  public @Nullable BigDecimal getAtime() {
    return atime;
  }

  public StorageTimestamps setAtime(@Nullable BigDecimal atime) {
    this.atime = atime;
    return this;
  }

  /** When it was made. */
  public @Nullable BigDecimal getBtime() {
    return btime;
  }

  public StorageTimestamps setBtime(@Nullable BigDecimal btime) {
    this.btime = btime;
    return this;
  }

  /** When it was written last. */
  public @Nullable BigDecimal getMtime() {
    return mtime;
  }

  public StorageTimestamps setMtime(@Nullable BigDecimal mtime) {
    this.mtime = mtime;
    return this;
  }

  /** When it or its attributes changed last. */
  public @Nullable BigDecimal getCtime() {
    return ctime;
  }

  public StorageTimestamps setCtime(@Nullable BigDecimal ctime) {
    this.ctime = ctime;
    return this;
  }
}
