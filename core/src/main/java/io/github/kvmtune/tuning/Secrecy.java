package io.github.kvmtune.tuning;

import io.github.kvmtune.Confidential;
import io.github.kvmtune.Guest;

/** What keeping a guest's memory secret means for other tunings. */
final class Secrecy {

  private Secrecy() {}

  /** Whether guest memory is the firmware's own kind, which cannot be huge pages of the host. */
  static boolean hasPrivateMemory(Guest guest) {
    return guest
        .confidential()
        .filter(kind -> kind == Confidential.SEV_SNP || kind == Confidential.TDX)
        .isPresent();
  }

  /** Whether the host encrypts guest memory in place, which pins all of it. */
  static boolean isAmd(Guest guest) {
    return guest
        .confidential()
        .filter(kind -> kind != Confidential.TDX && kind != Confidential.S390_PV)
        .isPresent();
  }
}
