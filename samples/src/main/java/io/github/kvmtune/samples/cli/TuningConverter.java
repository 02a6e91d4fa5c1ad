package io.github.kvmtune.samples.cli;

import io.github.kvmtune.tuning.Tunings;
import java.util.TreeSet;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a tuning, such as {@code huge-pages}. */
final class TuningConverter implements ITypeConverter<String> {

  @Override
  public String convert(String name) {
    if (!Tunings.names().contains(name)) {
      throw new TypeConversionException(
          "tuning \"%s\" is not known; use one of %s"
              .formatted(name, String.join(", ", new TreeSet<>(Tunings.names()))));
    }
    return name;
  }
}
