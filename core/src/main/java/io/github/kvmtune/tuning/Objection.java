package io.github.kvmtune.tuning;

/**
 * What speaks against a tuning.
 *
 * @param weight whether the user can overrule it
 * @param reason a sentence without capital or full stop, such as {@code Windows does not read KVM's
 *     hints}
 */
record Objection(Weight weight, String reason) {

  /** How much an objection weighs against the user's word. */
  enum Weight {
    /** libvirt, QEMU or the host would refuse it: nobody can overrule it. */
    IMPOSSIBLE,
    /** It would make the guest slower or less safe: the user must say that it is meant. */
    UNWISE,
    /** It would bring nothing: the user's word is enough. */
    NEEDLESS
  }

  static Objection impossible(String reason) {
    return new Objection(Weight.IMPOSSIBLE, reason);
  }

  static Objection unwise(String reason) {
    return new Objection(Weight.UNWISE, reason);
  }

  static Objection needless(String reason) {
    return new Objection(Weight.NEEDLESS, reason);
  }
}
