package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.NicLimit;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainInterfaceBandwidth;
import io.github.kvmtune.xml.domain.DomainInterfaceBandwidthRate;
import java.util.List;

/**
 * Limits a NIC's traffic where the user asks for it, and never otherwise: the shaper replaces the
 * queueless discipline that tap devices have, and costs CPU time for each packet.
 *
 * <p>Source: libvirt domain format, "Quality of service"; rates count in 1000 bytes, bursts in KiB.
 */
final class NicThrottling implements Tuning {

  private static final ByteSize RATE_UNIT = ByteSize.bytes(1000);
  private static final ByteSize BURST_UNIT = ByteSize.kib(1);

  @Override
  public String name() {
    return "nic-throttling";
  }

  @Override
  public About about() {
    return About.of(
            Area.NETWORK, "NIC throttling", "Limits a NIC's traffic where the user asks for it.")
        .reference("libvirt domain format: Quality of service")
        .values(Values.onlyOff())
        .migration("may be changed at any time");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    return NicSlot.decideOnKind(
        this,
        situation,
        domain,
        slot -> slot.wanted().options().limit().isPresent(),
        "no limit was asked for",
        slot -> limit(slot, slot.wanted().options().limit().orElseThrow()));
  }

  private Decision limit(NicSlot slot, NicLimit limit) {
    DomainInterfaceBandwidth bandwidth = slot.nic().ensureBandwidth();
    String path = slot.path() + "/bandwidth/";
    Decision.Builder decision =
        Decision.applied(
                name(),
                "asked for by the user; libvirt counts rates in 1000 bytes a second and bursts in KiB,"
                    + " so what is left of a unit is cut off")
            .asked("network", slot.wanted().title())
            .reference("libvirt domain format: Quality of service")
            .migration("may be changed at any time");
    limit
        .inbound()
        .ifPresent(rate -> write(rate, bandwidth.ensureInbound(), path + "inbound/", decision));
    limit
        .outbound()
        .ifPresent(rate -> write(rate, bandwidth.ensureOutbound(), path + "outbound/", decision));
    limit.inboundFloor().ifPresent(floor -> floor(floor, bandwidth, path, decision));
    return decision.build();
  }

  private static void write(
      NicLimit.Rate rate,
      DomainInterfaceBandwidthRate element,
      String path,
      Decision.Builder decision) {
    element.setAverage(rate.average().dividedBy(RATE_UNIT));
    decision.set(path + "@average", rate.average().dividedBy(RATE_UNIT));
    rate.peak()
        .ifPresent(
            peak -> {
              element.setPeak(peak.dividedBy(RATE_UNIT));
              decision.set(path + "@peak", peak.dividedBy(RATE_UNIT));
            });
    rate.burst()
        .ifPresent(
            burst -> {
              element.setBurst(burst.dividedBy(BURST_UNIT));
              decision.set(path + "@burst", burst.dividedBy(BURST_UNIT));
            });
  }

  private static void floor(
      ByteSize floor, DomainInterfaceBandwidth bandwidth, String path, Decision.Builder decision) {
    bandwidth.ensureInbound().setFloor(floor.dividedBy(RATE_UNIT));
    decision
        .set(path + "inbound/@floor", floor.dividedBy(RATE_UNIT))
        .warn(
            "the inbound floor holds only if the libvirt network limits its own inbound traffic;"
                + " otherwise the guest does not start");
  }
}
