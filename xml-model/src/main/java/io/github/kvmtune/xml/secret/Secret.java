package io.github.kvmtune.xml.secret;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * {@code /secret}: A password or key that libvirt keeps; its value is not in the document; the root
 * element.
 */
@XmlRootElement(name = "secret")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"uuid", "description", "usage"})
public class Secret extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean ephemeral;

  @XmlAttribute(name = "private")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean privateSecret;

  @XmlElement @Nullable String uuid;
  @XmlElement @Nullable String description;
  @XmlElement @Nullable SecretUsage usage;

  /** Whether it is kept in memory only; it is not if unset. */
  public @Nullable Boolean getEphemeral() {
    return ephemeral;
  }

  public Secret setEphemeral(@Nullable Boolean ephemeral) {
    this.ephemeral = ephemeral;
    return this;
  }

  /** Whether no caller can ever read the value back; one can if unset. */
  public @Nullable Boolean getPrivateSecret() {
    return privateSecret;
  }

  public Secret setPrivateSecret(@Nullable Boolean privateSecret) {
    this.privateSecret = privateSecret;
    return this;
  }

  /** The identity of the secret; libvirt makes one up if it is unset. */
  public @Nullable String getUuid() {
    return uuid;
  }

  public Secret setUuid(@Nullable String uuid) {
    this.uuid = uuid;
    return this;
  }

  /** A description for people. */
  public @Nullable String getDescription() {
    return description;
  }

  public Secret setDescription(@Nullable String description) {
    this.description = description;
    return this;
  }

  /** What it is for. */
  public @Nullable SecretUsage getUsage() {
    return usage;
  }

  public Secret setUsage(@Nullable SecretUsage usage) {
    this.usage = usage;
    return this;
  }

  public SecretUsage ensureUsage() {
    return usage != null ? usage : (usage = new SecretUsage());
  }
}
