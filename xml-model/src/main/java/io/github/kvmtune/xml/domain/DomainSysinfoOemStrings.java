package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domain/sysinfo/oemStrings}: SMBIOS block 11. Since libvirt 4.1.0. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"entries"})
public class DomainSysinfoOemStrings extends XmlNode {

  @XmlElement(name = "entry")
  @Nullable List<String> entries;

  /** The strings; best {@code application:data}, so that they do not clash. */
  public List<String> getEntries() {
    return entries != null ? entries : (entries = new ArrayList<>());
  }
}
