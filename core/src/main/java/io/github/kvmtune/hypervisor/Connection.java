package io.github.kvmtune.hypervisor;

import com.sun.jna.Pointer;
import org.libvirt.Connect;
import org.libvirt.LibvirtException;

/** libvirt-java's connection, and the calls it lacks. */
final class Connection extends Connect {

  Connection(String uri) throws LibvirtException {
    super(uri);
  }

  /** Defines a domain after checking it against libvirt's schema. */
  void defineValidated(String xml) {
    LibvirtCalls calls = LibvirtCalls.INSTANCE;
    Pointer domain =
        calls.virDomainDefineXMLFlags(vcp, xml, LibvirtCalls.VIR_DOMAIN_DEFINE_VALIDATE);
    if (domain == null) {
      throw new HypervisorException(calls.virGetLastErrorMessage());
    }
    calls.virDomainFree(domain);
  }
}
