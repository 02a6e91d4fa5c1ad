package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/**
 * One field of an SMBIOS block; the text is its value.
 *
 * <p>Found at {@code /domain/sysinfo/bios/entry}, {@code /domain/sysinfo/system/entry}, {@code
 * /domain/sysinfo/baseBoard/entry} and {@code /domain/sysinfo/chassis/entry}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class DomainSysinfoSectionEntry extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlValue @Nullable String value;

  /**
   * The field; which ones there are depends on the block. Known values: {@code vendor}, {@code
   * version}, {@code date}, {@code release}, {@code manufacturer}, {@code product}, {@code serial},
   * {@code uuid}, {@code sku}, {@code family}, {@code asset}, {@code location}.
   */
  public @Nullable String getName() {
    return name;
  }

  public DomainSysinfoSectionEntry setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** What the guest reads. */
  public @Nullable String getValue() {
    return value;
  }

  public DomainSysinfoSectionEntry setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
