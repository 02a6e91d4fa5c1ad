package io.github.kvmtune.samples.cli;

import io.github.kvmtune.host.HostProbe;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Opens a snapshot that the command of that name has written. */
final class SnapshotConverter implements ITypeConverter<HostProbe> {

  @Override
  public HostProbe convert(String file) {
    try {
      return HostProbe.snapshot(Path.of(file));
    } catch (InvalidPathException e) {
      throw new TypeConversionException("\"" + file + "\" is not a path: " + e.getReason());
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
