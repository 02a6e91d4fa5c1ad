package io.github.kvmtune.tuning;

import io.github.kvmtune.Confidential;
import io.github.kvmtune.Decision;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Security;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainInterface;
import io.github.kvmtune.xml.domain.DomainLaunchSecurity;
import java.util.List;
import java.util.Optional;

/**
 * Keeps a guest's memory secret from its host where the user asks for it, and refuses the guest
 * where the host cannot: a guest that is believed to be secret must never be planned otherwise.
 *
 * <p>Source: libvirt domain format, "Launch Security"; libvirt knowledge base, SEV; the guest
 * policies are AMD's, Secure Encrypted Virtualization API and SEV-SNP firmware ABI.
 */
final class ConfidentialGuest implements Tuning {

  private static final Gate SNP = Gate.of("launchSecurity[@type='sev-snp']", "10.5", "9.1");
  private static final Gate TDX = Gate.of("launchSecurity[@type='tdx']", "11.6", "10.1");

  /** Neither debugging nor sharing keys with another guest. */
  private static final long SEV_POLICY = 0x3;

  /** The same, and registers are encrypted, too. */
  private static final long SEV_ES_POLICY = 0x7;

  /** Hyper-threading may be on; bit 17 must be set. */
  private static final long SNP_POLICY = 0x30000;

  @Override
  public String name() {
    return "confidential-guest";
  }

  @Override
  public About about() {
    return About.of(
            Area.MACHINE,
            "Confidential guests",
            "Keeps a guest's memory secret from its host where the user asks for it.")
        .reference("libvirt domain format: Launch Security")
        .values(Values.onlyOff())
        .gate(SNP)
        .gate(TDX)
        .migration("not possible");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision =
        situation
            .guest()
            .confidential()
            .map(kind -> keepSecret(kind, situation, domain))
            .orElseGet(() -> Decision.leftAlone(name(), "nobody asked to hide it from its host"));
    return List.of(
        decision
            .asked(
                "confidential",
                situation.guest().confidential().map(Confidential::word).orElse("no"))
            .reference("libvirt domain format: Launch Security")
            .build());
  }

  private Decision.Builder keepSecret(Confidential kind, Situation situation, Domain domain) {
    whyNot(kind, situation)
        .ifPresent(
            reason -> {
              throw new ContradictionException(
                  "the guest asks for " + kind.word() + ", but " + reason);
            });
    String type = kind == Confidential.SEV_ES ? "sev" : kind.word();
    DomainLaunchSecurity security = domain.ensureLaunchSecurity().setType(type);
    Decision.Builder decision =
        Decision.applied(name(), "asked for by the user; " + effect(kind))
            .set("/domain/launchSecurity/@type", type)
            .fact("what the host can hide", fact(kind, situation))
            .migration("not possible: the key never leaves the host's processor");
    policy(kind)
        .ifPresent(
            policy -> {
              security.setPolicy(policy);
              decision.set("/domain/launchSecurity/policy", "0x" + Long.toHexString(policy));
            });
    if (kind != Confidential.S390_PV) {
      withoutBootRoms(domain, decision);
    }
    return decision;
  }

  /**
   * The ROM with which a NIC boots knows nothing of encrypted memory; UEFI boots from it without.
   */
  private static void withoutBootRoms(Domain domain, Decision.Builder decision) {
    List<DomainInterface> nics = domain.ensureDevices().getInterfaces();
    for (int i = 0; i < nics.size(); i++) {
      nics.get(i).ensureRom().setEnabled(false);
      decision.set("/domain/devices/interface[" + (i + 1) + "]/rom/@enabled", "no");
    }
  }

  private static Optional<String> whyNot(Confidential kind, Situation situation) {
    Fact<Boolean> able = fact(kind, situation);
    Optional<Gate> gate =
        switch (kind) {
          case SEV_SNP -> Optional.of(SNP);
          case TDX -> Optional.of(TDX);
          default -> Optional.empty();
        };
    if (gate.filter(closed -> !situation.has(closed)).isPresent()) {
      return gate.map(closed -> closed.lacks(situation.target()));
    }
    if (able.is(false)) {
      return Optional.of("this host's KVM does not offer it (" + able.source() + ")");
    }
    boolean onZ = situation.platform() == Platform.S390X;
    if (onZ != (kind == Confidential.S390_PV) || (!onZ && !situation.isX86())) {
      return Optional.of(
          "hosts of architecture " + situation.platform().arch() + " have none such");
    }
    String type = kind == Confidential.SEV_ES ? "sev" : kind.word();
    return situation
        .target()
        .offer()
        .launchSecurity()
        .filter(kinds -> !kinds.contains(type))
        .map(kinds -> "libvirt offers none but " + (kinds.isEmpty() ? "no kind" : kinds));
  }

  private static Fact<Boolean> fact(Confidential kind, Situation situation) {
    Security security = situation.host().security();
    return switch (kind) {
      case SEV -> security.sev();
      case SEV_ES -> security.sevEs();
      case SEV_SNP -> security.sevSnp();
      case TDX -> security.tdx();
      case S390_PV -> Fact.absent("/sys/firmware/uv/prot_virt_host");
    };
  }

  private static Optional<Long> policy(Confidential kind) {
    return switch (kind) {
      case SEV -> Optional.of(SEV_POLICY);
      case SEV_ES -> Optional.of(SEV_ES_POLICY);
      case SEV_SNP -> Optional.of(SNP_POLICY);
      default -> Optional.empty();
    };
  }

  private static String effect(Confidential kind) {
    return switch (kind) {
      case SEV -> "memory is encrypted with a key that the host does not have";
      case SEV_ES -> "memory and registers are encrypted with a key that the host does not have";
      case SEV_SNP -> "memory is encrypted, and the host can neither change nor remap it";
      case TDX -> "the guest is a trust domain, whose memory and registers the host cannot reach";
      case S390_PV -> "the guest runs under the ultravisor, which the host cannot look into";
    };
  }
}
