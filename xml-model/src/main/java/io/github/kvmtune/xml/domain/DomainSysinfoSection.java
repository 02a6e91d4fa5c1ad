package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One SMBIOS block.
 *
 * <p>Found at {@code /domain/sysinfo/bios}, {@code /domain/sysinfo/system}, {@code
 * /domain/sysinfo/baseBoard} and {@code /domain/sysinfo/chassis}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"entries"})
public class DomainSysinfoSection extends XmlNode {

  @XmlElement(name = "entry")
  @Nullable List<DomainSysinfoSectionEntry> entries;

  /** The fields of the block that are set. */
  public List<DomainSysinfoSectionEntry> getEntries() {
    return entries != null ? entries : (entries = new ArrayList<>());
  }
}
