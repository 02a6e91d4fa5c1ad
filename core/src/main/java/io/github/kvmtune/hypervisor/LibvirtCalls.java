package io.github.kvmtune.hypervisor;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.libvirt.jna.ConnectionPointer;

/**
 * The calls of libvirt's C library that libvirt-java 0.5.4 does not have, or has without a flag
 * that is needed. Names are the library's own; pointers to domains are to be freed.
 */
interface LibvirtCalls extends Library {

  // libvirt speaks UTF-8 whatever the locale of this process is.
  LibvirtCalls INSTANCE =
      Native.load("virt", LibvirtCalls.class, Map.of(OPTION_STRING_ENCODING, "UTF-8"));

  /** Refuses documents that do not match the schema, instead of dropping what it does not know. */
  int VIR_DOMAIN_DEFINE_VALIDATE = 1;

  /** Of the running guest, not of its definition. */
  int VIR_DOMAIN_AFFECT_LIVE = 1;

  /** Asks the guest's agent. */
  int VIR_DOMAIN_VCPU_GUEST = 8;

  @Nullable Pointer virDomainDefineXMLFlags(ConnectionPointer connection, String xml, int flags);

  @Nullable Pointer virDomainLookupByUUIDString(ConnectionPointer connection, String uuid);

  int virDomainFree(Pointer domain);

  @Nullable Pointer virDomainGetXMLDesc(Pointer domain, int flags);

  @Nullable Pointer virConnectGetDomainCapabilities(
      ConnectionPointer connection,
      @Nullable String emulator,
      @Nullable String arch,
      @Nullable String machine,
      @Nullable String virtType,
      int flags);

  /** Free pages by node, each node's sizes in the order they are given; sizes are in KiB. */
  int virNodeGetFreePages(
      ConnectionPointer connection,
      int sizes,
      int[] sizesInKib,
      int firstNode,
      int nodes,
      long[] counts,
      int flags);

  int virDomainGetEmulatorPinInfo(Pointer domain, byte[] cpuMap, int cpuMapLength, int flags);

  int virDomainGetIOThreadInfo(Pointer domain, PointerByReference info, int flags);

  void virDomainIOThreadInfoFree(Pointer info);

  int virDomainGetVcpusFlags(Pointer domain, int flags);

  /** Called without parameters, it says how many there are. */
  int virDomainGetBlockIoTune(
      Pointer domain, String disk, @Nullable Pointer parameters, IntByReference count, int flags);

  /** The last error of this thread. */
  String virGetLastErrorMessage();
}
