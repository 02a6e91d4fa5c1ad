package io.github.kvmtune.hypervisor;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;
import org.libvirt.jna.ConnectionPointer;

/**
 * The calls of libvirt's C library that libvirt-java 0.5.4 does not have. Names are the library's
 * own.
 */
interface LibvirtCalls extends Library {

  LibvirtCalls INSTANCE = Native.load("virt", LibvirtCalls.class);

  /** Refuses documents that do not match the schema, instead of dropping what it does not know. */
  int VIR_DOMAIN_DEFINE_VALIDATE = 1;

  @Nullable Pointer virDomainDefineXMLFlags(ConnectionPointer connection, String xml, int flags);

  int virDomainFree(Pointer domain);

  /** The last error of this thread. */
  String virGetLastErrorMessage();
}
