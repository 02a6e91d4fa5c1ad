package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The format of an image.
 *
 * <p>Found at {@code /volume/target/format} and {@code /volume/backingStore/format}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class StorageVolumeFormat extends XmlNode {

  @XmlAttribute @Nullable String type;

  /** The format; {@code raw} if unset. */
  public @Nullable String getType() {
    return type;
  }

  public StorageVolumeFormat setType(@Nullable String type) {
    this.type = type;
    return this;
  }
}
