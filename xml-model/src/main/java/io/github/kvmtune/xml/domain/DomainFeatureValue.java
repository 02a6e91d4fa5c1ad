package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * A feature that has one word as its setting.
 *
 * <p>Found at {@code /domain/features/cfpc}, {@code /domain/features/sbbc}, {@code
 * /domain/features/ibs} and {@code /domain/features/aia}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFeatureValue extends XmlNode {

  @XmlAttribute @Nullable String value;

  /**
   * The setting. Known values: {@code broken}, {@code workaround}, {@code fixed}, {@code
   * fixed-ibs}, {@code fixed-ccd}, {@code fixed-na}, {@code none}, {@code aplic}, {@code
   * aplic-imsic}.
   */
  public @Nullable String getValue() {
    return value;
  }

  public DomainFeatureValue setValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
