package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/tpm/backend/active_pcr_banks}: The banks of platform registers that are
 * active at start. Since libvirt 7.10.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"sha1", "sha256", "sha384", "sha512"})
public class DomainTpmBackendActivePcrBanks extends XmlNode {

  @XmlElement @Nullable DomainEmptyElement sha1;
  @XmlElement @Nullable DomainEmptyElement sha256;
  @XmlElement @Nullable DomainEmptyElement sha384;
  @XmlElement @Nullable DomainEmptyElement sha512;

  /** The SHA-1 bank. */
  public @Nullable DomainEmptyElement getSha1() {
    return sha1;
  }

  public DomainTpmBackendActivePcrBanks setSha1(@Nullable DomainEmptyElement sha1) {
    this.sha1 = sha1;
    return this;
  }

  public DomainEmptyElement ensureSha1() {
    return sha1 != null ? sha1 : (sha1 = new DomainEmptyElement());
  }

  /** The SHA-256 bank. */
  public @Nullable DomainEmptyElement getSha256() {
    return sha256;
  }

  public DomainTpmBackendActivePcrBanks setSha256(@Nullable DomainEmptyElement sha256) {
    this.sha256 = sha256;
    return this;
  }

  public DomainEmptyElement ensureSha256() {
    return sha256 != null ? sha256 : (sha256 = new DomainEmptyElement());
  }

  /** The SHA-384 bank. */
  public @Nullable DomainEmptyElement getSha384() {
    return sha384;
  }

  public DomainTpmBackendActivePcrBanks setSha384(@Nullable DomainEmptyElement sha384) {
    this.sha384 = sha384;
    return this;
  }

  public DomainEmptyElement ensureSha384() {
    return sha384 != null ? sha384 : (sha384 = new DomainEmptyElement());
  }

  /** The SHA-512 bank. */
  public @Nullable DomainEmptyElement getSha512() {
    return sha512;
  }

  public DomainTpmBackendActivePcrBanks setSha512(@Nullable DomainEmptyElement sha512) {
    this.sha512 = sha512;
    return this;
  }

  public DomainEmptyElement ensureSha512() {
    return sha512 != null ? sha512 : (sha512 = new DomainEmptyElement());
  }
}
