package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * How much is read ahead, for HTTP and FTP. Since libvirt 6.2.0.
 *
 * <p>Found at {@code /domain/os/nvram/source/readahead}, {@code
 * /domain/os/nvram/source/dataStore/source/readahead}, {@code
 * /domain/devices/disk/source/readahead}, {@code
 * /domain/devices/disk/source/dataStore/source/readahead}, {@code
 * /domain/devices/disk/mirror/source/readahead} and 5 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDiskSourceReadahead extends XmlNode {

  @XmlAttribute @Nullable BigInteger size;

  /** Bytes; 0 for the default. */
  public @Nullable Long getSize() {
    return Numbers.toLong(size, "size");
  }

  public DomainDiskSourceReadahead setSize(@Nullable Long size) {
    this.size = Numbers.wide(size);
    return this;
  }
}
