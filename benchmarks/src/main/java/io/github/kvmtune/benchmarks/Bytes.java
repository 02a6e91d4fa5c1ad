package io.github.kvmtune.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;

/** Where documents come from and go to: the same for all engines. */
final class Bytes {

  private static final int LARGER_THAN_MOST_DOCUMENTS = 4096;

  private Bytes() {}

  static InputStream in(byte[] xml) {
    return new ByteArrayInputStream(xml);
  }

  static ByteArrayOutputStream out() {
    return new ByteArrayOutputStream(LARGER_THAN_MOST_DOCUMENTS);
  }
}
