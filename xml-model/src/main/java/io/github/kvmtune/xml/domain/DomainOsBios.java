package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/os/bios}: Settings of a BIOS. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainOsBios extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean useserial;

  @XmlAttribute @Nullable Integer rebootTimeout;

  /** Whether BIOS messages go to the serial port. */
  public @Nullable Boolean getUseserial() {
    return useserial;
  }

  public DomainOsBios setUseserial(@Nullable Boolean useserial) {
    this.useserial = useserial;
    return this;
  }

  /** Milliseconds up to 65535 after which a failed boot is tried again; -1 for never. */
  public @Nullable Integer getRebootTimeout() {
    return rebootTimeout;
  }

  public DomainOsBios setRebootTimeout(@Nullable Integer rebootTimeout) {
    this.rebootTimeout = rebootTimeout;
    return this;
  }
}
