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
 * Whether the clipboard is shared between guest and client.
 *
 * <p>Found at {@code /domain/devices/graphics/clipboard}, {@code
 * /domain/devices/console/source/clipboard}, {@code /domain/devices/parallel/source/clipboard},
 * {@code /domain/devices/serial/source/clipboard}, {@code /domain/devices/channel/source/clipboard}
 * and 3 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainSpiceClipboard extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean copypaste;

  /** Whether it is; yes for spice and no for the vdagent channel if unset. */
  public @Nullable Boolean getCopypaste() {
    return copypaste;
  }

  public DomainSpiceClipboard setCopypaste(@Nullable Boolean copypaste) {
    this.copypaste = copypaste;
    return this;
  }
}
