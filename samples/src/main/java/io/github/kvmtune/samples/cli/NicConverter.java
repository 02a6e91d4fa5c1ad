package io.github.kvmtune.samples.cli;

import io.github.kvmtune.Nic;
import io.github.kvmtune.NicLimit;
import io.github.kvmtune.value.ByteSize;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a connection, {@code bridge=BR}, {@code network=NET}, {@code hostdev=PCI}, {@code
 * sriov=IF}, {@code macvtap=IF}, {@code vdpa=FILE} or {@code vhostuser=SOCKET}, and what follows
 * it.
 */
final class NicConverter implements ITypeConverter<Nic> {

  static final String KINDS =
      "bridge=BR, network=NET, hostdev=PCI, sriov=IF[+IF...], macvtap=IF, vdpa=FILE or"
          + " vhostuser=SOCKET";

  private static final List<String> KEYS =
      List.of(
          "mac",
          "vlan",
          "failover",
          "inbound",
          "inbound-peak",
          "inbound-burst",
          "inbound-floor",
          "outbound",
          "outbound-burst");

  private final SizeConverter size = new SizeConverter();

  @Override
  public Nic convert(String text) {
    SubOptions options = SubOptions.parse("network", KEYS, text);
    try {
      return nic(options, text).limit(limit -> limited(limit, options));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  private static Nic nic(SubOptions options, String text) {
    Nic nic = connection(options.head(), text);
    nic = set(nic, options.get("mac", mac -> mac), Nic::mac);
    nic = set(nic, options.get("vlan", DiskConverter::number).map(Math::toIntExact), Nic::vlan);
    return set(nic, options.get("failover", Nic::bridge), Nic::failover);
  }

  private static <T> Nic set(Nic nic, Optional<T> value, BiFunction<Nic, T, Nic> setter) {
    return value.map(given -> setter.apply(nic, given)).orElse(nic);
  }

  private static Nic connection(String head, String text) {
    int equals = head.indexOf('=');
    String name = head.substring(equals + 1);
    return switch (head.substring(0, Math.max(0, equals))) {
      case "bridge" -> Nic.bridge(name);
      case "network" -> Nic.network(name);
      case "hostdev" -> Nic.hostdev(name);
      case "sriov" -> sriov(List.of(name.split("\\+")));
      case "macvtap" -> Nic.macvtap(name);
      case "vdpa" -> Nic.vdpa(name);
      case "vhostuser" -> Nic.vhostUser(name);
      default ->
          throw new TypeConversionException(
              "network \"" + text + "\" is not known; write " + KINDS);
    };
  }

  private static Nic sriov(List<String> cards) {
    return Nic.sriov(cards.get(0), cards.subList(1, cards.size()).toArray(String[]::new));
  }

  private NicLimit limited(NicLimit none, SubOptions options) {
    NicLimit limit = options.get("inbound", this::rate).map(none::inbound).orElse(none);
    limit = options.get("outbound", this::rate).map(limit::outbound).orElse(limit);
    limit = options.get("inbound-floor", this::rate).map(limit::inboundFloor).orElse(limit);
    limit = options.get("outbound-burst", size::convert).map(limit::outboundBurst).orElse(limit);
    Optional<ByteSize> peak = options.get("inbound-peak", this::rate);
    Optional<ByteSize> burst = options.get("inbound-burst", size::convert);
    if (peak.isPresent() != burst.isPresent()) {
      throw new TypeConversionException(
          "inbound-peak= and inbound-burst= belong together; write both, such as"
              + " inbound-peak=200MB,inbound-burst=64MiB");
    }
    return peak.isPresent() ? limit.inboundBurst(peak.get(), burst.orElseThrow()) : limit;
  }

  private ByteSize rate(String text) {
    return size.convert(text);
  }
}
