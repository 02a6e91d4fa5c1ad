package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/keywrap/cipher}: Whether one algorithm is allowed. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainKeywrapCipher extends XmlNode {

  @XmlAttribute @Nullable String name;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean state;

  /** The algorithm. Known values: {@code aes}, {@code dea}. */
  public @Nullable String getName() {
    return name;
  }

  public DomainKeywrapCipher setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Whether it is allowed. */
  public @Nullable Boolean getState() {
    return state;
  }

  public DomainKeywrapCipher setState(@Nullable Boolean state) {
    this.state = state;
    return this;
  }
}
