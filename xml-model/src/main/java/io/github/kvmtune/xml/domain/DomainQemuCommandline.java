package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/qemu:commandline}: What is handed to QEMU as it is; libvirt neither checks nor
 * supports it, and marks the domain as tainted.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"args", "envs"})
public class DomainQemuCommandline extends XmlNode {

  @XmlElement(name = "arg", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  @Nullable List<DomainQemuCommandlineArg> args;

  @XmlElement(name = "env", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  @Nullable List<DomainQemuCommandlineEnv> envs;

  /** Arguments, in order; an option and its value are two of them. */
  public List<DomainQemuCommandlineArg> getArgs() {
    return args != null ? args : (args = new ArrayList<>());
  }

  /** Environment variables. */
  public List<DomainQemuCommandlineEnv> getEnvs() {
    return envs != null ? envs : (envs = new ArrayList<>());
  }
}
