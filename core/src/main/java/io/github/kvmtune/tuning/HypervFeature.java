package io.github.kvmtune.tuning;

import io.github.kvmtune.Migration;
import io.github.kvmtune.host.KvmVendor;
import io.github.kvmtune.xml.domain.DomainFeaturesHyperv;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** One enlightenment each, after those it depends on, and when a Windows guest gets it. */
enum HypervFeature {
  RELAXED("relaxed", hyperv -> hyperv.ensureRelaxed().setState(true)),
  VAPIC("vapic", hyperv -> hyperv.ensureVapic().setState(true)),
  VPINDEX("vpindex", hyperv -> hyperv.ensureVpindex().setState(true)),
  RUNTIME("runtime", hyperv -> hyperv.ensureRuntime().setState(true)),
  SYNIC("synic", hyperv -> hyperv.ensureSynic().setState(true)),
  STIMER("stimer", hyperv -> hyperv.ensureStimer().setState(true)),
  FREQUENCIES("frequencies", hyperv -> hyperv.ensureFrequencies().setState(true)),
  TLBFLUSH("tlbflush", hyperv -> hyperv.ensureTlbflush().setState(true)),
  IPI("ipi", hyperv -> hyperv.ensureIpi().setState(true)),
  XMM_INPUT(
      "xmm_input",
      hyperv -> hyperv.ensureXmmInput().setState(true),
      situation -> true,
      "10.7",
      "7.1"),
  EXTENDED_TLBFLUSH(
      "tlbflush/extended",
      hyperv -> hyperv.ensureTlbflush().ensureExtended().setState(true),
      situation -> true,
      "11.0",
      "7.1"),
  AVIC(
      "avic",
      hyperv -> hyperv.ensureAvic().setState(true),
      situation -> situation.interruptHardware().isActive(),
      "8.10",
      "6.2"),
  DIRECT_STIMER(
      "stimer/direct",
      hyperv -> hyperv.ensureStimer().ensureDirect().setState(true),
      NestedVirtualization::isWanted),
  REENLIGHTENMENT(
      "reenlightenment",
      hyperv -> hyperv.ensureReenlightenment().setState(true),
      situation ->
          NestedVirtualization.isWanted(situation)
              && situation.guest().migration() == Migration.NONE),
  EVMCS("evmcs", hyperv -> hyperv.ensureEvmcs().setState(true), HypervFeature::isNestedOnIntel),
  DIRECT_TLBFLUSH(
      "tlbflush/direct",
      hyperv -> hyperv.ensureTlbflush().ensureDirect().setState(true),
      NestedVirtualization::isWanted,
      "11.0",
      "7.1"),
  EMSR_BITMAP(
      "emsr_bitmap",
      hyperv -> hyperv.ensureEmsrBitmap().setState(true),
      HypervFeature::isNestedOnIntel,
      "10.7",
      "7.1");

  private static final Set<HypervFeature> FOR_EVERYONE =
      Set.of(RELAXED, VAPIC, VPINDEX, RUNTIME, SYNIC, STIMER, FREQUENCIES, TLBFLUSH, IPI);

  private final String element;
  private final Consumer<DomainFeaturesHyperv> switchOn;
  private final Predicate<Situation> fits;
  private final Optional<Gate> gate;

  HypervFeature(String element, Consumer<DomainFeaturesHyperv> switchOn) {
    this(element, switchOn, situation -> true);
  }

  HypervFeature(
      String element, Consumer<DomainFeaturesHyperv> switchOn, Predicate<Situation> fits) {
    this.element = element;
    this.switchOn = switchOn;
    this.fits = fits;
    this.gate = Optional.empty();
  }

  HypervFeature(
      String element,
      Consumer<DomainFeaturesHyperv> switchOn,
      Predicate<Situation> fits,
      String libvirt,
      String qemu) {
    this.element = element;
    this.switchOn = switchOn;
    this.fits = fits;
    this.gate = Optional.of(Gate.of("features/hyperv/" + element, libvirt, qemu));
  }

  static List<HypervFeature> chosenFor(Situation situation) {
    List<HypervFeature> chosen = new ArrayList<>();
    for (HypervFeature feature : values()) {
      if (feature.fits.test(situation)
          && feature.gate.map(situation::has).orElse(true)
          && feature.isOffered(situation)
          && chosen.containsAll(feature.needs(situation))) {
        chosen.add(feature);
      }
    }
    return chosen;
  }

  /** Those without which QEMU refuses to start; libvirt does not look. */
  private Set<HypervFeature> needs(Situation situation) {
    return switch (this) {
      case SYNIC, TLBFLUSH, IPI -> Set.of(VPINDEX);
      case STIMER -> Set.of(VPINDEX, SYNIC);
      case DIRECT_STIMER -> Set.of(STIMER);
      case EXTENDED_TLBFLUSH -> Set.of(TLBFLUSH);
      case DIRECT_TLBFLUSH ->
          isNestedOnIntel(situation) ? Set.of(TLBFLUSH, VAPIC, EVMCS) : Set.of(TLBFLUSH, VAPIC);
      case REENLIGHTENMENT -> Set.of(FREQUENCIES);
      case EVMCS -> Set.of(VAPIC);
      case EMSR_BITMAP -> Set.of(EVMCS);
      default -> Set.of();
    };
  }

  /** The element below {@code <hyperv>}. */
  String element() {
    return element;
  }

  Optional<Gate> gate() {
    return gate;
  }

  void switchOn(DomainFeaturesHyperv hyperv) {
    switchOn.accept(hyperv);
  }

  boolean isForEveryone() {
    return FOR_EVERYONE.contains(this);
  }

  /** Whether libvirt lists it, where it lists anything; children go with their parents. */
  boolean isOffered(Situation situation) {
    String name = element.contains("/") ? element.substring(0, element.indexOf('/')) : element;
    return situation
        .target()
        .offer()
        .hyperv()
        .filter(offered -> !offered.isEmpty())
        .map(offered -> offered.contains(name))
        .orElse(true);
  }

  private static boolean isNestedOnIntel(Situation situation) {
    return NestedVirtualization.isWanted(situation)
        && situation.host().kvm().vendor().is(KvmVendor.INTEL);
  }
}
