package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/perf/event}: One performance event. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainPerfEvent extends XmlNode {

  @XmlAttribute @Nullable String name;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean enabled;

  /**
   * The event; {@code cmt}, {@code mbmt} and {@code mbml} need resource monitoring in the CPU.
   * Known values: {@code cmt}, {@code mbmt}, {@code mbml}, {@code cpu_cycles}, {@code
   * instructions}, {@code cache_references}, {@code cache_misses}, {@code branch_instructions},
   * {@code branch_misses}, {@code bus_cycles}, {@code stalled_cycles_frontend}, {@code
   * stalled_cycles_backend}, {@code ref_cpu_cycles}, {@code cpu_clock}, {@code task_clock}, {@code
   * page_faults}, {@code context_switches}, {@code cpu_migrations}, {@code page_faults_min}, {@code
   * page_faults_maj}, {@code alignment_faults}, {@code emulation_faults}.
   */
  public @Nullable String getName() {
    return name;
  }

  public DomainPerfEvent setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Whether it is counted. */
  public @Nullable Boolean getEnabled() {
    return enabled;
  }

  public DomainPerfEvent setEnabled(@Nullable Boolean enabled) {
    this.enabled = enabled;
    return this;
  }
}
