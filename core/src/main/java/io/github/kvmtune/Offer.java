package io.github.kvmtune;

import io.github.kvmtune.xml.domaincapabilities.DomainCapabilities;
import io.github.kvmtune.xml.domaincapabilities.DomainCapabilitiesCpu;
import io.github.kvmtune.xml.domaincapabilities.DomainCapabilitiesCpuMode;
import io.github.kvmtune.xml.domaincapabilities.DomainCapabilitiesCpuModeModel;
import io.github.kvmtune.xml.domaincapabilities.DomainCapabilitiesDevices;
import io.github.kvmtune.xml.domaincapabilities.DomainCapabilitiesEnum;
import io.github.kvmtune.xml.domaincapabilities.DomainCapabilitiesFeatures;
import io.github.kvmtune.xml.domaincapabilities.DomainCapabilitiesOs;
import io.github.kvmtune.xml.domaincapabilities.DomainCapabilitiesSupport;
import io.github.kvmtune.xml.domaincapabilities.DomainCapabilitiesVcpu;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an emulator offers for guests of one machine, as libvirt's domain capabilities say. What
 * they leave out is unknown, which does not mean that it is not offered.
 *
 * @param mostVcpus how many vCPUs a guest can have, by machine and KVM together
 * @param hyperv Hyper-V enlightenments, by their element's name
 * @param memorySources what can back memory, such as {@code memfd}
 * @param firmwares what firmware can be chosen from, such as {@code efi}; empty where no firmware
 *     is installed
 * @param secureLoaders whether there is firmware with Secure Boot, {@code yes}, and without, {@code
 *     no}
 * @param cpuModes modes of the guest's CPU that can be used
 * @param cpuModels named CPU models that this host can run
 * @param gicVersions versions of the ARM interrupt controller
 * @param tpmBackends such as {@code emulator}
 * @param launchSecurity kinds of secret memory, such as {@code sev}
 */
public record Offer(
    Optional<Integer> mostVcpus,
    Optional<Set<String>> hyperv,
    Optional<Set<String>> memorySources,
    Optional<Set<String>> firmwares,
    Optional<Set<String>> secureLoaders,
    Optional<Set<String>> cpuModes,
    Optional<Set<String>> cpuModels,
    Optional<Set<String>> gicVersions,
    Optional<Set<String>> tpmBackends,
    Optional<Set<String>> launchSecurity) {

  /** Nothing is known. */
  public static Offer unknown() {
    return of(new DomainCapabilities());
  }

  /** What a document says: {@code virsh domcapabilities}. */
  public static Offer of(DomainCapabilities document) {
    Optional<DomainCapabilitiesOs> os = Optional.ofNullable(document.getOs());
    Optional<DomainCapabilitiesFeatures> features = Optional.ofNullable(document.getFeatures());
    return new Offer(
        Optional.ofNullable(document.getVcpu()).map(DomainCapabilitiesVcpu::getMax),
        features
            .map(DomainCapabilitiesFeatures::getHyperv)
            .flatMap(hyperv -> words(hyperv.getSupported(), hyperv.getEnums(), "features")),
        words(document.getMemoryBacking(), "sourceType"),
        os.flatMap(all -> words(all.getEnums(), "firmware")),
        os.map(DomainCapabilitiesOs::getLoader).flatMap(all -> words(all.getEnums(), "secure")),
        modes(document).map(modes -> named(modes, DomainCapabilitiesCpuMode::getName)),
        modes(document).map(Offer::usableModels),
        features.map(DomainCapabilitiesFeatures::getGic).flatMap(gic -> words(gic, "version")),
        Optional.ofNullable(document.getDevices())
            .map(DomainCapabilitiesDevices::getTpm)
            .flatMap(tpm -> words(tpm, "backendModel")),
        features.flatMap(Offer::secrets));
  }

  private static Optional<List<DomainCapabilitiesCpuMode>> modes(DomainCapabilities document) {
    return Optional.ofNullable(document.getCpu())
        .map(DomainCapabilitiesCpu::getModes)
        .map(modes -> modes.stream().filter(mode -> isTrue(mode.getSupported())).toList());
  }

  private static Set<String> usableModels(List<DomainCapabilitiesCpuMode> modes) {
    return named(
        modes.stream()
            .filter(mode -> "custom".equals(mode.getName()))
            .flatMap(mode -> mode.getModels().stream())
            .filter(model -> "yes".equals(model.getUsable()))
            .toList(),
        DomainCapabilitiesCpuModeModel::getValue);
  }

  // Before 10.5 there is no list of kinds, but an element for each.
  private static Optional<Set<String>> secrets(DomainCapabilitiesFeatures features) {
    Optional<Set<String>> listed = words(features.getLaunchSecurity(), "sectype");
    if (listed.isPresent() || (features.getSev() == null && features.getS390Pv() == null)) {
      return listed;
    }
    Set<String> kinds = new LinkedHashSet<>();
    if (features.getSev() != null && isTrue(features.getSev().getSupported())) {
      kinds.add("sev");
    }
    if (features.getS390Pv() != null && isTrue(features.getS390Pv().getSupported())) {
      kinds.add("s390-pv");
    }
    return Optional.of(kinds);
  }

  private static Optional<Set<String>> words(
      @Nullable DomainCapabilitiesSupport support, String list) {
    return support == null
        ? Optional.empty()
        : words(support.getSupported(), support.getEnums(), list);
  }

  private static Optional<Set<String>> words(
      @Nullable Boolean supported, List<DomainCapabilitiesEnum> lists, String name) {
    return Boolean.FALSE.equals(supported) ? Optional.of(Set.of()) : words(lists, name);
  }

  private static Optional<Set<String>> words(List<DomainCapabilitiesEnum> lists, String name) {
    return lists.stream()
        .filter(list -> name.equals(list.getName()))
        .findFirst()
        .map(list -> Set.copyOf(list.getValues()));
  }

  private static <T> Set<String> named(List<T> all, Function<T, @Nullable String> name) {
    Set<String> names = new LinkedHashSet<>();
    all.stream().map(name).filter(Objects::nonNull).forEach(names::add);
    return names;
  }

  private static boolean isTrue(@Nullable Boolean value) {
    return Boolean.TRUE.equals(value);
  }
}
