package io.github.kvmtune;

/**
 * Something an administrator could change on the host so that guests run better. It is never done
 * by this library.
 *
 * @param tuning name of the tuning that would profit
 * @param what what to change and what it brings
 * @param how a command, kernel argument or file that does it
 */
public record HostAdvice(String tuning, String what, String how) {

  @Override
  public String toString() {
    return what + ": " + how;
  }
}
