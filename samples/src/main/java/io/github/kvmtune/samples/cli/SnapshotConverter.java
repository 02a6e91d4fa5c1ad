package io.github.kvmtune.samples.cli;

import io.github.kvmtune.host.HostProbe;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Opens a snapshot that the command of that name has written. */
final class SnapshotConverter implements ITypeConverter<HostProbe> {

  private final PathConverter paths = new PathConverter();

  @Override
  public HostProbe convert(String file) {
    try {
      return HostProbe.snapshot(paths.convert(file));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
