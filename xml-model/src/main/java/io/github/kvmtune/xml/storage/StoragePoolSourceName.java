package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/**
 * A vendor or product.
 *
 * <p>Found at {@code /pool/source/vendor}, {@code /pool/source/product}, {@code
 * /pool/source/format/vendor}, {@code /pool/source/format/product} and {@code /pool/source/name}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"value"})
public class StoragePoolSourceName extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlValue @Nullable String value;

  /** The name. */
  public @Nullable String getName() {
    return name;
  }

  public StoragePoolSourceName setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The name as text, which some schemas of pools allow instead. */
  public @Nullable String getValue() {
    return value;
  }

  public StoragePoolSourceName setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
