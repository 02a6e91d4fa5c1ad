package io.github.kvmtune.host;

/**
 * A file that is there but cannot be believed. Facts that rest on it are absent unless the message
 * says otherwise.
 *
 * @param file the file as the host names it, such as {@code /proc/meminfo}
 * @param message what is wrong, with the content it is wrong about
 */
public record Problem(String file, String message) {

  @Override
  public String toString() {
    return file + ": " + message;
  }
}
