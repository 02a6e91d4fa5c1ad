package io.github.kvmtune.benchmarks.coldstart;

/** Does nothing: what the JVM takes by itself. */
public final class NothingProgram {

  private NothingProgram() {}

  public static void main(String... args) {}
}
