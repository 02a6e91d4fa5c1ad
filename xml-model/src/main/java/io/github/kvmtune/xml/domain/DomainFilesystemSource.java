package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import io.github.kvmtune.xml.internal.Sizes;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/filesystem/source}: What is shared; which property applies depends on the
 * type of the file system.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFilesystemSource extends XmlNode {

  @XmlAttribute @Nullable String file;
  @XmlAttribute @Nullable String dev;
  @XmlAttribute @Nullable String dir;
  @XmlAttribute @Nullable String socket;
  @XmlAttribute @Nullable String name;

  @XmlAttribute(name = "usage")
  @Nullable BigInteger usageValue;

  @XmlAttribute @Nullable String units;

  /** The image, for type file. */
  public @Nullable String getFile() {
    return file;
  }

  public DomainFilesystemSource setFile(@Nullable String file) {
    this.file = file;
    return this;
  }

  /** The block device, for type block. */
  public @Nullable String getDev() {
    return dev;
  }

  public DomainFilesystemSource setDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** The directory on the host for type mount, in the container for type bind. */
  public @Nullable String getDir() {
    return dir;
  }

  public DomainFilesystemSource setDir(@Nullable String dir) {
    this.dir = dir;
    return this;
  }

  /** The socket of a virtiofs daemon that libvirt did not start. */
  public @Nullable String getSocket() {
    return socket;
  }

  public DomainFilesystemSource setSocket(@Nullable String socket) {
    this.socket = socket;
    return this;
  }

  /** The name of the template, for type template. */
  public @Nullable String getName() {
    return name;
  }

  public DomainFilesystemSource setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The number of the size as written, in {@code units}, for type ram. */
  public @Nullable Long getUsageValue() {
    return Numbers.toLong(usageValue, "usage");
  }

  public DomainFilesystemSource setUsageValue(@Nullable Long usageValue) {
    this.usageValue = Numbers.wide(usageValue);
    return this;
  }

  /** The unit of the size; KiB if unset. */
  public @Nullable String getUnits() {
    return units;
  }

  public DomainFilesystemSource setUnits(@Nullable String units) {
    this.units = units;
    return this;
  }

  /**
   * The size of a {@code ram} file system; without a written unit the number counts KiB.
   *
   * @throws IllegalArgumentException if the unit is none that libvirt knows or the size does not
   *     fit a {@link ByteSize}
   */
  public @Nullable ByteSize getUsage() {
    return Sizes.read(usageValue, units, "KiB");
  }

  /** Written in KiB, or in bytes if it is not a whole number of KiB; the unit is always written. */
  public DomainFilesystemSource setUsage(@Nullable ByteSize size) {
    usageValue = Sizes.number(size);
    units = Sizes.unit(size);
    return this;
  }
}
