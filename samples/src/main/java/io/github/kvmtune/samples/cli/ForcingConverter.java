package io.github.kvmtune.samples.cli;

import io.github.kvmtune.tuning.Tuning;
import io.github.kvmtune.tuning.Tunings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code TUNING=VALUE}, such as {@code huge-pages=1GiB}. */
final class ForcingConverter implements ITypeConverter<Forcing> {

  private final TuningConverter tunings = new TuningConverter();

  @Override
  public Forcing convert(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw new TypeConversionException(
          "\"" + text + "\" has no value; write TUNING=VALUE, such as huge-pages=1GiB");
    }
    Tuning tuning = Tunings.named(tunings.convert(text.substring(0, equals))).orElseThrow();
    String value = text.substring(equals + 1);
    if (!tuning.about().values().accept(value)) {
      throw new TypeConversionException(
          "tuning %s cannot be forced to \"%s\"; it takes %s"
              .formatted(tuning.name(), value, tuning.about().values()));
    }
    return new Forcing(tuning.name(), value);
  }
}
