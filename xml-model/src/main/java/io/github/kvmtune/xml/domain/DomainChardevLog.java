package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * A file on the host that receives all output of a character device. Since libvirt 1.3.3.
 *
 * <p>Found at {@code /domain/devices/console/log}, {@code /domain/devices/parallel/log}, {@code
 * /domain/devices/serial/log}, {@code /domain/devices/channel/log}, {@code
 * /domain/devices/smartcard/log} and 2 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainChardevLog extends XmlNode {

  @XmlAttribute @Nullable String file;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean append;

  /** The file. */
  public @Nullable String getFile() {
    return file;
  }

  public DomainChardevLog setFile(@Nullable String file) {
    this.file = file;
    return this;
  }

  /** Whether it is kept when the guest starts again; off if unset. */
  public @Nullable Boolean getAppend() {
    return append;
  }

  public DomainChardevLog setAppend(@Nullable Boolean append) {
    this.append = append;
    return this;
  }
}
