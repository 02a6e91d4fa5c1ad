package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/filesystem/binary/lock}: Which locks of the guest reach the host. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFilesystemBinaryLock extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean posix;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean flock;

  /** POSIX record locks. */
  public @Nullable Boolean getPosix() {
    return posix;
  }

  public DomainFilesystemBinaryLock setPosix(@Nullable Boolean posix) {
    this.posix = posix;
    return this;
  }

  /** BSD locks of whole files. */
  public @Nullable Boolean getFlock() {
    return flock;
  }

  public DomainFilesystemBinaryLock setFlock(@Nullable Boolean flock) {
    this.flock = flock;
    return this;
  }
}
