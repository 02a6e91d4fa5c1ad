package io.github.kvmtune.hypervisor;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import io.github.kvmtune.value.IdSet;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.libvirt.jna.virTypedParameter;

/** A domain of libvirt's library, for the calls that libvirt-java lacks. */
final class GuestHandle implements AutoCloseable {

  private static final LibvirtCalls CALLS = LibvirtCalls.INSTANCE;

  /** {@code sizeof(virTypedParameter)}: a name of 80 bytes, its type and an 8-byte value. */
  private static final int PARAMETER_SIZE = 96;

  private static final int IOTHREAD_CPUS = 8;
  private static final int IOTHREAD_CPUS_LENGTH = 16;

  private final Pointer domain;

  private GuestHandle(Pointer domain) {
    this.domain = domain;
  }

  static GuestHandle of(Connection connection, String uuid) {
    return new GuestHandle(
        Connection.present(CALLS.virDomainLookupByUUIDString(connection.pointer(), uuid)));
  }

  String xml(int flags) {
    return Connection.text(CALLS.virDomainGetXMLDesc(domain, flags));
  }

  /** Where QEMU's other threads are told to run. */
  IdSet emulatorPin(int hostCpus) {
    byte[] map = new byte[(hostCpus + 7) / 8];
    Connection.checked(
        CALLS.virDomainGetEmulatorPinInfo(
            domain, map, map.length, LibvirtCalls.VIR_DOMAIN_AFFECT_LIVE));
    return IdSet.of(BitSet.valueOf(map).stream());
  }

  /** Where each I/O thread may run. */
  Map<Integer, IdSet> ioThreads() {
    PointerByReference list = new PointerByReference();
    int count =
        Connection.checked(
            CALLS.virDomainGetIOThreadInfo(domain, list, LibvirtCalls.VIR_DOMAIN_AFFECT_LIVE));
    Map<Integer, IdSet> threads = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      Pointer thread = list.getValue().getPointer((long) i * com.sun.jna.Native.POINTER_SIZE);
      threads.put(thread.getInt(0), cpus(thread));
      CALLS.virDomainIOThreadInfoFree(thread);
    }
    if (count > 0) {
      com.sun.jna.Native.free(Pointer.nativeValue(list.getValue()));
    }
    return threads;
  }

  private static IdSet cpus(Pointer thread) {
    int length = thread.getInt(IOTHREAD_CPUS_LENGTH);
    byte[] map = thread.getPointer(IOTHREAD_CPUS).getByteArray(0, length);
    return IdSet.of(BitSet.valueOf(map).stream());
  }

  /** How many vCPUs the guest itself has online, as its agent says. */
  int onlineVcpusInGuest() {
    return Connection.checked(
        CALLS.virDomainGetVcpusFlags(domain, LibvirtCalls.VIR_DOMAIN_VCPU_GUEST));
  }

  /**
   * A disk's limits as QEMU holds them, by libvirt's names, such as {@code total_iops_sec}.
   *
   * @param disk its target, such as {@code vda}
   */
  Map<String, String> throttling(String disk) {
    IntByReference count = new IntByReference(0);
    Connection.checked(
        CALLS.virDomainGetBlockIoTune(
            domain, disk, null, count, LibvirtCalls.VIR_DOMAIN_AFFECT_LIVE));
    try (Memory parameters = new Memory((long) Math.max(1, count.getValue()) * PARAMETER_SIZE)) {
      parameters.clear();
      Connection.checked(
          CALLS.virDomainGetBlockIoTune(
              domain, disk, parameters, count, LibvirtCalls.VIR_DOMAIN_AFFECT_LIVE));
      return read(parameters, count.getValue());
    }
  }

  private static Map<String, String> read(Memory parameters, int count) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      Pointer parameter = parameters.share((long) i * PARAMETER_SIZE);
      values.put(parameter.getString(0, "UTF-8"), value(parameter));
    }
    return values;
  }

  private static String value(Pointer parameter) {
    int type = parameter.getInt(80);
    if (type == virTypedParameter.TYPED_PARAM_STRING) {
      Pointer text = parameter.getPointer(88);
      return text == null ? "" : Connection.text(text);
    }
    // All others of a disk's limits are unsigned 64-bit numbers.
    return Long.toUnsignedString(parameter.getLong(88));
  }

  @Override
  public void close() {
    CALLS.virDomainFree(domain);
  }
}
