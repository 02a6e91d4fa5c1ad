package io.github.kvmtune.samples.cli;

import io.github.kvmtune.samples.cli.roundtrip.Document;
import io.github.kvmtune.samples.cli.roundtrip.Documents;
import io.github.kvmtune.samples.cli.roundtrip.Results;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.LibvirtXmlException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads libvirt's documents into the typed model and writes them back. */
@Command(
    name = "roundtrip",
    description = "Reads and writes libvirt's XML documents, and tells what of them is not typed.")
final class Roundtrip implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init")
  CommandSpec command;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Keeps the results there, named by the input path with / replaced by __.")
  @Nullable Path out;

  @Option(
      names = "--untyped",
      description = "Lists every element and attribute that no typed property holds.")
  boolean untyped;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Documents, such as a <domain>.")
  @SuppressWarnings("NullAway.Init")
  List<String> files;

  @Override
  public void run() {
    Optional<Results> results = Optional.ofNullable(out).map(Results::new);
    long failed = files.stream().filter(file -> !succeeds(file, results)).count();
    if (failed > 0) {
      throw new FailedException(
          "%d of %d files failed; the lines above say why".formatted(failed, files.size()));
    }
  }

  private boolean succeeds(String file, Optional<Results> results) {
    PrintWriter output = command.commandLine().getOut();
    try {
      List<String> untypedPaths = roundtrip(file, results);
      output.println("ok " + file);
      untypedPaths.forEach(path -> output.println("  untyped " + path));
      return true;
    } catch (IOException | LibvirtXmlException | InvalidPathException e) {
      output.println(OneLine.of("failed " + file + ": " + e.getMessage()));
    } catch (RuntimeException e) { // a defect; the other files are read all the same
      output.println(OneLine.of("failed " + file + ": unexpected " + e));
    }
    return false;
  }

  private List<String> roundtrip(String file, Optional<Results> results) throws IOException {
    Document document = Documents.read(Path.of(file));
    String xml = document.toXml();
    if (results.isPresent()) {
      results.get().keep(file, xml);
    }
    return untyped ? LibvirtXml.untyped(document.node()) : List.of();
  }
}
