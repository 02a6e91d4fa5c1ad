package io.github.kvmtune.it;

import io.github.kvmtune.hypervisor.verify.QemuProcess;

/** The processes of running domains, found by another way than kvmtune's own. */
final class Running {

  private Running() {}

  /**
   * @throws AssertionError if there is no such domain
   * @throws java.util.NoSuchElementException if it does not run
   */
  static QemuProcess qemuOf(String domain) {
    return QemuProcess.ofGuest(Command.virsh("domuuid", domain).run().strip()).orElseThrow();
  }
}
