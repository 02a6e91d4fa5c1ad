package io.github.kvmtune.benchmarks.coldstart;

import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import java.nio.file.Path;

/** Reads the domain in the file and writes it to the standard output, with LibvirtXml. */
public final class LibvirtXmlProgram {

  private LibvirtXmlProgram() {}

  public static void main(String... args) {
    LibvirtXml.write(LibvirtXml.read(Domain.class, Path.of(args[0])), System.out);
  }
}
