package io.github.kvmtune.samples.cli;

import io.github.kvmtune.value.ByteSize;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a size with its unit, such as {@code 8GiB}. */
final class SizeConverter implements ITypeConverter<ByteSize> {

  @Override
  public ByteSize convert(String text) {
    try {
      return ByteSize.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
