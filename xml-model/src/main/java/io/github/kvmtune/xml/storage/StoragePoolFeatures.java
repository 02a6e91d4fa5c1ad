package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /pool/features}: Settings of the file system. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"cow"})
public class StoragePoolFeatures extends XmlNode {

  @XmlElement @Nullable StoragePoolFeaturesCow cow;

  /** Copy on write. */
  public @Nullable StoragePoolFeaturesCow getCow() {
    return cow;
  }

  public StoragePoolFeatures setCow(@Nullable StoragePoolFeaturesCow cow) {
    this.cow = cow;
    return this;
  }

  public StoragePoolFeaturesCow ensureCow() {
    return cow != null ? cow : (cow = new StoragePoolFeaturesCow());
  }
}
