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
 * {@code /domain/memoryBacking/hugepages}: The huge pages behind the guest's memory; without a
 * {@code page} of the host's default size.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"pages"})
public class DomainMemoryBackingHugepages extends XmlNode {

  @XmlElement(name = "page")
  @Nullable List<DomainMemoryBackingHugepagesPage> pages;

  /** The page sizes, each for some guest NUMA cells or for all. */
  public List<DomainMemoryBackingHugepagesPage> getPages() {
    return pages != null ? pages : (pages = new ArrayList<>());
  }
}
