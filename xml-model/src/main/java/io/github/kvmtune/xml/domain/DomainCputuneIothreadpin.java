package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.IdSetText;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/cputune/iothreadpin}: Binds one I/O thread to host CPUs. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainCputuneIothreadpin extends XmlNode {

  @XmlAttribute @Nullable Long iothread;

  @XmlAttribute
  @XmlJavaTypeAdapter(IdSetText.class)
  @Nullable IdSet cpuset;

  /** The id of the thread. */
  public @Nullable Integer getIothread() {
    return Numbers.toInt(iothread, "iothread");
  }

  public DomainCputuneIothreadpin setIothread(@Nullable Integer iothread) {
    this.iothread = Numbers.wide(iothread);
    return this;
  }

  /** The host CPUs it may run on. */
  public @Nullable IdSet getCpuset() {
    return cpuset;
  }

  public DomainCputuneIothreadpin setCpuset(@Nullable IdSet cpuset) {
    this.cpuset = cpuset;
    return this;
  }
}
