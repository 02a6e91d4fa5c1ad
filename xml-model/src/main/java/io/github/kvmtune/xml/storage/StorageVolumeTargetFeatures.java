package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainEmptyElement;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /volume/target/features}: Optional features of qcow2. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"lazyRefcounts", "extendedL2"})
public class StorageVolumeTargetFeatures extends XmlNode {

  @XmlElement(name = "lazy_refcounts")
  @Nullable DomainEmptyElement lazyRefcounts;

  @XmlElement(name = "extended_l2")
  @Nullable DomainEmptyElement extendedL2;

  /** Reference counts are written late, which is faster and needs a check after a crash. */
  public @Nullable DomainEmptyElement getLazyRefcounts() {
    return lazyRefcounts;
  }

  public StorageVolumeTargetFeatures setLazyRefcounts(@Nullable DomainEmptyElement lazyRefcounts) {
    this.lazyRefcounts = lazyRefcounts;
    return this;
  }

  public DomainEmptyElement ensureLazyRefcounts() {
    return lazyRefcounts != null ? lazyRefcounts : (lazyRefcounts = new DomainEmptyElement());
  }

  /** Clusters have subclusters, which saves copying. */
  public @Nullable DomainEmptyElement getExtendedL2() {
    return extendedL2;
  }

  public StorageVolumeTargetFeatures setExtendedL2(@Nullable DomainEmptyElement extendedL2) {
    this.extendedL2 = extendedL2;
    return this;
  }

  public DomainEmptyElement ensureExtendedL2() {
    return extendedL2 != null ? extendedL2 : (extendedL2 = new DomainEmptyElement());
  }
}
