package io.github.kvmtune.hypervisor;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.libvirt.Connect;
import org.libvirt.LibvirtException;
import org.libvirt.jna.ConnectionPointer;
import org.libvirt.jna.Libvirt.VirErrorCallback;

/**
 * libvirt-java's connection, and the calls it lacks. Errors come as exceptions only; libvirt's
 * library would print them to standard error as well.
 */
final class Connection extends Connect {

  // A field, because native code keeps the address only.
  private static final VirErrorCallback SILENT = (data, error) -> {};

  Connection(String uri, boolean readOnly) throws LibvirtException {
    super(uri, readOnly);
    setConnectionErrorCallback(SILENT);
  }

  /** Keeps libvirt's library from printing errors that belong to no connection, in this process. */
  static void silenceLibrary() throws LibvirtException {
    setErrorCallback(SILENT);
  }

  ConnectionPointer pointer() {
    return vcp;
  }

  /** Whether the daemon is still there, as far as the last call could tell. */
  boolean isUsable() {
    try {
      return isConnected() && isAlive();
    } catch (LibvirtException e) {
      return false;
    }
  }

  /** Defines a domain after checking it against libvirt's schema. */
  void defineValidated(String xml) {
    LibvirtCalls calls = LibvirtCalls.INSTANCE;
    calls.virDomainFree(
        present(calls.virDomainDefineXMLFlags(vcp, xml, LibvirtCalls.VIR_DOMAIN_DEFINE_VALIDATE)));
  }

  String domainCapabilities(
      @Nullable String emulator,
      @Nullable String arch,
      @Nullable String machine,
      @Nullable String virtType) {
    return text(
        LibvirtCalls.INSTANCE.virConnectGetDomainCapabilities(
            vcp, emulator, arch, machine, virtType, 0));
  }

  /** What a call returned. */
  static Pointer present(@Nullable Pointer result) {
    if (result == null) {
      throw lastError();
    }
    return result;
  }

  /** A count that a call returned, which is negative if it failed. */
  static int checked(int result) {
    if (result < 0) {
      throw lastError();
    }
    return result;
  }

  /** The text that a call returned, which becomes the caller's to free. */
  static String text(@Nullable Pointer result) {
    Pointer text = present(result);
    try {
      return text.getString(0, StandardCharsets.UTF_8.name());
    } finally {
      Native.free(Pointer.nativeValue(text));
    }
  }

  private static HypervisorException lastError() {
    return new HypervisorException(LibvirtCalls.INSTANCE.virGetLastErrorMessage());
  }
}
