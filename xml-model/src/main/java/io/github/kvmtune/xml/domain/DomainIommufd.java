package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/iommufd}: The host's IOMMU file descriptor that assigned devices share. Since
 * libvirt 12.2.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainIommufd extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean enabled;

  @XmlAttribute @Nullable String fdgroup;

  /** Whether assigned devices go through IOMMUFD instead of VFIO's own containers. */
  public @Nullable Boolean getEnabled() {
    return enabled;
  }

  public DomainIommufd setEnabled(@Nullable Boolean enabled) {
    this.enabled = enabled;
    return this;
  }

  /**
   * The group of file descriptors, handed to libvirt beforehand, to use instead of opening {@code
   * /dev/iommu}.
   */
  public @Nullable String getFdgroup() {
    return fdgroup;
  }

  public DomainIommufd setFdgroup(@Nullable String fdgroup) {
    this.fdgroup = fdgroup;
    return this;
  }
}
