/**
 * CPUs as libvirt compares them and computes their baseline ({@code virsh cpu-compare}, {@code
 * virsh hypervisor-cpu-baseline}). One class holds both a host's and a guest's CPU, since both are
 * written as {@code <cpu>}; what guests have is typed by the classes of {@link
 * io.github.kvmtune.xml.domain}.
 *
 * <pre>{@code
 * Cpu baseline = LibvirtXml.read(Cpu.class, text);
 * domain.ensureCpu().setMode("custom").setModel(baseline.getModel());
 * }</pre>
 */
@NullMarked
package io.github.kvmtune.xml.cpu;

import org.jspecify.annotations.NullMarked;
