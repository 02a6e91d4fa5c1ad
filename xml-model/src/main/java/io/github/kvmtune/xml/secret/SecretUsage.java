package io.github.kvmtune.xml.secret;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /secret/usage}: What a secret is for. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"volume", "name", "target"})
public class SecretUsage extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlElement @Nullable String volume;
  @XmlElement @Nullable String name;
  @XmlElement @Nullable String target;

  /**
   * The kind of use. Known values: {@code volume}, {@code ceph}, {@code iscsi}, {@code tls}, {@code
   * vtpm}.
   */
  public @Nullable String getType() {
    return type;
  }

  public SecretUsage setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Of {@code volume}, the path of the volume. */
  public @Nullable String getVolume() {
    return volume;
  }

  public SecretUsage setVolume(@Nullable String volume) {
    this.volume = volume;
    return this;
  }

  /** Of {@code ceph}, {@code tls} and {@code vtpm}, a name that users refer to. */
  public @Nullable String getName() {
    return name;
  }

  public SecretUsage setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Of {@code iscsi}, a name that users refer to. */
  public @Nullable String getTarget() {
    return target;
  }

  public SecretUsage setTarget(@Nullable String target) {
    this.target = target;
    return this;
  }
}
