package io.github.kvmtune.host.libvirt;

import io.github.kvmtune.host.Time;
import io.github.kvmtune.xml.capabilities.CapabilitiesHostCpu;
import io.github.kvmtune.xml.capabilities.CapabilitiesHostCpuCounter;
import java.util.Optional;

/** What the document says of the TSC, the only clock it knows. */
final class TscReader {

  private static final String COUNTER = CpuReader.CPU + "/counter[@name='tsc']";

  private final Optional<CapabilitiesHostCpuCounter> tsc;

  TscReader(CapabilitiesHostCpu cpu) {
    this.tsc = Optional.ofNullable(cpu.getCounter()).filter(each -> "tsc".equals(each.getName()));
  }

  Time read() {
    return new Time(
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.fact(
            COUNTER + "/@scaling", tsc.map(CapabilitiesHostCpuCounter::getScaling).orElse(null)),
        Findings.fact(
            COUNTER + "/@frequency",
            tsc.map(CapabilitiesHostCpuCounter::getFrequency).orElse(null)));
  }
}
