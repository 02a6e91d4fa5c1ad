package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.HexLong;
import io.github.kvmtune.xml.adapter.YesNo;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/launchSecurity}: Memory encryption and attestation of the guest. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {
      "cbitpos",
      "reducedPhysBits",
      "policy",
      "handle",
      "dhCert",
      "session",
      "guestVisibleWorkarounds",
      "idBlock",
      "idAuth",
      "hostData",
      "mrConfigId",
      "mrOwner",
      "mrOwnerConfig",
      "quoteGenerationService"
    })
public class DomainLaunchSecurity extends XmlNode {

  @XmlAttribute @Nullable String type;

  @XmlAttribute(name = "kernelHashes")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean kernelHashes;

  @XmlAttribute(name = "authorKey")
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean authorKey;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean vcek;

  @XmlElement @Nullable Long cbitpos;

  @XmlElement(name = "reducedPhysBits")
  @Nullable Long reducedPhysBits;

  @XmlElement
  @XmlJavaTypeAdapter(HexLong.class)
  @Nullable Long policy;

  @XmlElement @Nullable Long handle;

  @XmlElement(name = "dhCert")
  @Nullable String dhCert;

  @XmlElement @Nullable String session;

  @XmlElement(name = "guestVisibleWorkarounds")
  @Nullable String guestVisibleWorkarounds;

  @XmlElement(name = "idBlock")
  @Nullable String idBlock;

  @XmlElement(name = "idAuth")
  @Nullable String idAuth;

  @XmlElement(name = "hostData")
  @Nullable String hostData;

  @XmlElement(name = "mrConfigId")
  @Nullable String mrConfigId;

  @XmlElement(name = "mrOwner")
  @Nullable String mrOwner;

  @XmlElement(name = "mrOwnerConfig")
  @Nullable String mrOwnerConfig;

  @XmlElement(name = "quoteGenerationService")
  @Nullable DomainLaunchSecurityQuoteGenerationService quoteGenerationService;

  /**
   * The technology; {@code sev-snp} since libvirt 10.5.0. Known values: {@code sev}, {@code
   * s390-pv}, {@code sev-snp}.
   */
  public @Nullable String getType() {
    return type;
  }

  public DomainLaunchSecurity setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /**
   * Whether kernel, initrd and command line are measured when they are booted directly, for SEV.
   */
  public @Nullable Boolean getKernelHashes() {
    return kernelHashes;
  }

  public DomainLaunchSecurity setKernelHashes(@Nullable Boolean kernelHashes) {
    this.kernelHashes = kernelHashes;
    return this;
  }

  /** Whether {@code idAuth} holds a key of the author, for SEV-SNP. */
  public @Nullable Boolean getAuthorKey() {
    return authorKey;
  }

  public DomainLaunchSecurity setAuthorKey(@Nullable Boolean authorKey) {
    this.authorKey = authorKey;
    return this;
  }

  /** Whether attestation reports are signed with the key of the chip (VCEK), for SEV-SNP. */
  public @Nullable Boolean getVcek() {
    return vcek;
  }

  public DomainLaunchSecurity setVcek(@Nullable Boolean vcek) {
    this.vcek = vcek;
    return this;
  }

  /** The address bit that marks encrypted pages; that of the host if unset. */
  public @Nullable Integer getCbitpos() {
    return Numbers.toInt(cbitpos, "cbitpos");
  }

  public DomainLaunchSecurity setCbitpos(@Nullable Integer cbitpos) {
    this.cbitpos = Numbers.wide(cbitpos);
    return this;
  }

  /** How many address bits encryption takes; that of the host if unset. */
  public @Nullable Integer getReducedPhysBits() {
    return Numbers.toInt(reducedPhysBits, "reducedPhysBits");
  }

  public DomainLaunchSecurity setReducedPhysBits(@Nullable Integer reducedPhysBits) {
    this.reducedPhysBits = Numbers.wide(reducedPhysBits);
    return this;
  }

  /** The policy that the firmware enforces, bits as AMD defines them. */
  public @Nullable Long getPolicy() {
    return policy;
  }

  public DomainLaunchSecurity setPolicy(@Nullable Long policy) {
    this.policy = policy;
    return this;
  }

  /** A number for the firmware; allowed by the schema only. */
  public @Nullable Long getHandle() {
    return handle;
  }

  public DomainLaunchSecurity setHandle(@Nullable Long handle) {
    this.handle = handle;
    return this;
  }

  /** The guest owner's Diffie-Hellman key, in Base64, for SEV. */
  public @Nullable String getDhCert() {
    return dhCert;
  }

  public DomainLaunchSecurity setDhCert(@Nullable String dhCert) {
    this.dhCert = dhCert;
    return this;
  }

  /** The guest owner's session blob, in Base64, for SEV. */
  public @Nullable String getSession() {
    return session;
  }

  public DomainLaunchSecurity setSession(@Nullable String session) {
    this.session = session;
    return this;
  }

  /** 16 bytes of workarounds shown to the guest, in Base64, for SEV-SNP. */
  public @Nullable String getGuestVisibleWorkarounds() {
    return guestVisibleWorkarounds;
  }

  public DomainLaunchSecurity setGuestVisibleWorkarounds(@Nullable String guestVisibleWorkarounds) {
    this.guestVisibleWorkarounds = guestVisibleWorkarounds;
    return this;
  }

  /** 96 bytes that identify the guest to the firmware, in Base64, for SEV-SNP. */
  public @Nullable String getIdBlock() {
    return idBlock;
  }

  public DomainLaunchSecurity setIdBlock(@Nullable String idBlock) {
    this.idBlock = idBlock;
    return this;
  }

  /** 4096 bytes that authenticate {@code idBlock}, in Base64, for SEV-SNP. */
  public @Nullable String getIdAuth() {
    return idAuth;
  }

  public DomainLaunchSecurity setIdAuth(@Nullable String idAuth) {
    this.idAuth = idAuth;
    return this;
  }

  /** 32 bytes of the owner's that appear in reports, in Base64, for SEV-SNP. */
  public @Nullable String getHostData() {
    return hostData;
  }

  public DomainLaunchSecurity setHostData(@Nullable String hostData) {
    this.hostData = hostData;
    return this;
  }

  /**
   * 48 bytes that identify the guest's configuration in reports, in Base64, for TDX. Since libvirt
   * 11.6.0.
   */
  public @Nullable String getMrConfigId() {
    return mrConfigId;
  }

  public DomainLaunchSecurity setMrConfigId(@Nullable String mrConfigId) {
    this.mrConfigId = mrConfigId;
    return this;
  }

  /**
   * 48 bytes that identify the guest's owner in reports, in Base64, for TDX. Since libvirt 11.6.0.
   */
  public @Nullable String getMrOwner() {
    return mrOwner;
  }

  public DomainLaunchSecurity setMrOwner(@Nullable String mrOwner) {
    this.mrOwner = mrOwner;
    return this;
  }

  /** 48 bytes of the owner's that appear in reports, in Base64, for TDX. Since libvirt 11.6.0. */
  public @Nullable String getMrOwnerConfig() {
    return mrOwnerConfig;
  }

  public DomainLaunchSecurity setMrOwnerConfig(@Nullable String mrOwnerConfig) {
    this.mrOwnerConfig = mrOwnerConfig;
    return this;
  }

  /** The service of the host that signs reports, for TDX. Since libvirt 11.6.0. */
  public @Nullable DomainLaunchSecurityQuoteGenerationService getQuoteGenerationService() {
    return quoteGenerationService;
  }

  public DomainLaunchSecurity setQuoteGenerationService(
      @Nullable DomainLaunchSecurityQuoteGenerationService quoteGenerationService) {
    this.quoteGenerationService = quoteGenerationService;
    return this;
  }

  public DomainLaunchSecurityQuoteGenerationService ensureQuoteGenerationService() {
    return quoteGenerationService != null
        ? quoteGenerationService
        : (quoteGenerationService = new DomainLaunchSecurityQuoteGenerationService());
  }
}
