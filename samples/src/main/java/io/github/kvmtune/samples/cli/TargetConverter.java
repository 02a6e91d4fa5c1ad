package io.github.kvmtune.samples.cli;

import io.github.kvmtune.Target;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code LIBVIRT/QEMU}, such as {@code 11.3.0/10.0.0}. */
final class TargetConverter implements ITypeConverter<Target> {

  @Override
  public Target convert(String text) {
    try {
      return Target.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
