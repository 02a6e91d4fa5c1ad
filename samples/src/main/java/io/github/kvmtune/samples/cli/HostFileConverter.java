package io.github.kvmtune.samples.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a path on the host, which may be another machine: it is not looked for here. */
final class HostFileConverter implements ITypeConverter<String> {

  @Override
  public String convert(String path) {
    if (!path.startsWith("/")) {
      throw new TypeConversionException(
          "\"" + path + "\" is not an absolute path; libvirt's daemon has no current directory");
    }
    return path;
  }
}
