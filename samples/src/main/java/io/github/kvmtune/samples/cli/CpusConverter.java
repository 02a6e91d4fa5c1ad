package io.github.kvmtune.samples.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of host CPUs, such as {@code 1.5}. */
final class CpusConverter implements ITypeConverter<Double> {

  @Override
  public Double convert(String text) {
    if (!text.matches("\\d{1,6}(\\.\\d{1,6})?")) {
      throw new TypeConversionException(
          "\"" + text + "\" is not a number of CPUs; write one such as 1.5");
    }
    return Double.valueOf(text);
  }
}
