package io.github.kvmtune.benchmarks;

import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import java.io.ByteArrayOutputStream;

/** Ours. */
final class Model {

  private Model() {}

  static Domain read(byte[] xml) {
    return LibvirtXml.read(Domain.class, Bytes.in(xml));
  }

  static ByteArrayOutputStream write(Domain domain) {
    ByteArrayOutputStream out = Bytes.out();
    LibvirtXml.write(domain, out);
    return out;
  }
}
