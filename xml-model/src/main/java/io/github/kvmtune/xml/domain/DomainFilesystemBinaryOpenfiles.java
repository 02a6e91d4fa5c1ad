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
 * {@code /domain/devices/filesystem/binary/openfiles}: The limit of open files of the virtiofs
 * daemon. Since libvirt 10.6.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFilesystemBinaryOpenfiles extends XmlNode {

  @XmlAttribute @Nullable BigInteger max;

  /** The limit. */
  public @Nullable Long getMax() {
    return Numbers.toLong(max, "max");
  }

  public DomainFilesystemBinaryOpenfiles setMax(@Nullable Long max) {
    this.max = Numbers.wide(max);
    return this;
  }
}
