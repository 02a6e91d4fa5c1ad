package io.github.kvmtune.hypervisor;

import com.sun.jna.Pointer;
import org.libvirt.Connect;
import org.libvirt.LibvirtException;
import org.libvirt.jna.Libvirt.VirErrorCallback;

/**
 * libvirt-java's connection, and the calls it lacks. Errors come as exceptions only; libvirt's
 * library would print them to standard error as well.
 */
final class Connection extends Connect {

  // A field, because native code keeps the address only.
  private static final VirErrorCallback SILENT = (data, error) -> {};

  Connection(String uri) throws LibvirtException {
    super(uri);
    setConnectionErrorCallback(SILENT);
  }

  /** Keeps libvirt's library from printing errors that belong to no connection, in this process. */
  static void silenceLibrary() throws LibvirtException {
    setErrorCallback(SILENT);
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
