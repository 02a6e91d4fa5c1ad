package io.github.kvmtune.samples.cli;

import io.github.kvmtune.Nic;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code bridge=BR}, {@code network=NET} or {@code hostdev=PCI}. */
final class NicConverter implements ITypeConverter<Nic> {

  @Override
  public Nic convert(String text) {
    int equals = text.indexOf('=');
    String kind = text.substring(0, Math.max(0, equals));
    String name = text.substring(equals + 1);
    if (name.contains(",")) {
      throw new TypeConversionException(
          "network \"" + text + "\" has more than one part; write only " + kind + "=NAME");
    }
    try {
      return switch (kind) {
        case "bridge" -> Nic.bridge(name);
        case "network" -> Nic.network(name);
        case "hostdev" -> Nic.hostdev(name);
        default ->
            throw new TypeConversionException(
                "network \""
                    + text
                    + "\" is not known; write bridge=BR, network=NET or hostdev=PCI");
      };
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
