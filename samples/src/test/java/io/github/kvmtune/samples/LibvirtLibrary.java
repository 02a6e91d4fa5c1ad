package io.github.kvmtune.samples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.jna.NativeLibrary;

/** libvirt's client library, for tests on its test driver, which needs no daemon. */
public final class LibvirtLibrary {

  private LibvirtLibrary() {}

  /** Skips the test where it is not installed. */
  public static void required() {
    assumeTrue(isInstalled(), "skipped: apt-get install libvirt0 for libvirt's test driver");
  }

  private static boolean isInstalled() {
    try (NativeLibrary library = NativeLibrary.getInstance("virt")) {
      return library.getName().equals("virt");
    } catch (UnsatisfiedLinkError e) {
      return false;
    }
  }
}
