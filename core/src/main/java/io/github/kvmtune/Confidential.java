package io.github.kvmtune;

/** How a guest's memory is kept secret from its host. */
public enum Confidential {
  /** AMD: memory is encrypted. */
  SEV,
  /** AMD: memory and registers are encrypted. */
  SEV_ES,
  /** AMD: memory is protected from being changed or swapped around, too. */
  SEV_SNP,
  /** Intel Trust Domain. */
  TDX,
  /** IBM Z Secure Execution. */
  S390_PV;

  /** The word users type, such as {@code sev-snp}. */
  public String word() {
    return Words.of(this);
  }
}
