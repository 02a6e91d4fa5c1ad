package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.hypervisor.verify.QemuThreads.QemuThread;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of a guest's threads, by its part in the guest.
 *
 * @param name for people, such as {@code vCPU 3}
 * @param choice finds it among the threads of a process
 */
record WhichThread(String name, Function<QemuThreads, Optional<QemuThread>> choice) {

  static final WhichThread MAIN = new WhichThread("QEMU's main thread", QemuThreads::main);

  static WhichThread vcpu(int number) {
    return new WhichThread(
        "vCPU " + number, threads -> Optional.ofNullable(threads.vcpuThreads().get(number)));
  }

  /**
   * @param number libvirt's, from 1
   */
  static WhichThread ioThread(int number) {
    return new WhichThread(
        "I/O thread " + number,
        threads -> Optional.ofNullable(threads.ioThreadThreads().get(number)));
  }

  /** Empty if there is none, or if the process cannot be seen from here. */
  Optional<QemuThread> in(Evidence evidence) {
    return evidence.process().map(QemuProcess::threads).flatMap(choice);
  }
}
