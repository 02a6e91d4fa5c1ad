package io.github.kvmtune.hypervisor.verify;

/**
 * One thing that a guest was promised, and what it got.
 *
 * @param what the thing, such as {@code vCPU 3 runs on}
 * @param promised what the plan says
 * @param found what was found; for what could not be seen, why, and what would help
 * @param source where it was read
 */
public record Item(String what, String promised, String found, String source, Outcome outcome) {

  /** How promise and finding compare. */
  public enum Outcome {
    KEPT,
    BROKEN,
    /** Not visible from here; neither kept nor broken. */
    NOT_SEEN
  }

  static Item of(String what, Object promised, Object found, String source, boolean kept) {
    return new Item(
        what, promised.toString(), found.toString(), source, kept ? Outcome.KEPT : Outcome.BROKEN);
  }

  /** Kept if the two are equal. */
  static Item compare(String what, Object promised, Object found, String source) {
    return of(what, promised, found, source, promised.equals(found));
  }

  static Item notSeen(String what, Object promised, String why, String source) {
    return new Item(what, promised.toString(), why, source, Outcome.NOT_SEEN);
  }

  /** For example {@code vCPU 3 runs on: promised 5, found 0-7 (/proc/812/task/815/status)}. */
  @Override
  public String toString() {
    return what + ": promised " + promised + ", found " + found + " (" + source + ")";
  }
}
