package io.github.kvmtune.samples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the path of a directory that holds a captured host. */
final class DirectoryConverter implements ITypeConverter<Path> {

  private final PathConverter paths = new PathConverter();

  @Override
  public Path convert(String text) {
    Path path = paths.convert(text);
    if (Files.isDirectory(path)) {
      return path;
    }
    throw new TypeConversionException(
        "\"" + text + "\" is not a directory; name the one that holds the host's sys and proc");
  }
}
