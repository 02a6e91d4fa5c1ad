package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.HexWord;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * The vendor or product of a USB device.
 *
 * <p>Found at {@code /domain/devices/interface/source/vendor}, {@code
 * /domain/devices/interface/source/product}, {@code /domain/devices/hostdev/source/vendor} and
 * {@code /domain/devices/hostdev/source/product}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainUsbId extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(HexWord.class)
  @Nullable Integer id;

  /** The number, as {@code lsusb} shows it. */
  public @Nullable Integer getId() {
    return id;
  }

  public DomainUsbId setId(@Nullable Integer id) {
    this.id = id;
    return this;
  }
}
