package io.github.kvmtune.placement;

/** Numbers of things, in words. */
final class Counted {

  private Counted() {}

  static String of(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
