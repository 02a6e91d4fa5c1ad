package io.github.kvmtune.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Builds the program that measures Go's libvirtxml, where Go and the module's source are. */
final class GoToolchain {

  /** Names a checkout of the module libvirt.org/go/libvirtxml. */
  private static final String PROPERTY = "kvmtune.libvirtxml";

  private GoToolchain() {}

  /** Why Go's libvirtxml cannot be measured; empty if it can. */
  static Optional<String> missing() {
    Path checkout = checkout();
    if (!Files.exists(checkout.resolve("go.mod"))) {
      return Optional.of(
          "no go.mod in \"%s\"; set -D%s=DIR to a checkout of libvirt.org/go/libvirtxml"
              .formatted(checkout, PROPERTY));
    }
    return hasGo() ? Optional.empty() : Optional.of("no go command; install Go (golang-go)");
  }

  private static Path checkout() {
    return Path.of(System.getProperty(PROPERTY, ""));
  }

  private static boolean hasGo() {
    try {
      return Processes.exitStatus(
              new ProcessBuilder("go", "version").redirectOutput(Redirect.DISCARD).start())
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** The program, built in that directory. */
  static Path build(Path directory) throws IOException {
    Files.write(directory.resolve("main.go"), source());
    Files.writeString(
        directory.resolve("go.mod"),
        """
        module kvmtune/benchmarks

        go 1.11

        require libvirt.org/go/libvirtxml v0.0.0

        replace libvirt.org/go/libvirtxml => %s
        """
            .formatted(checkout().toAbsolutePath()));
    ProcessBuilder go =
        new ProcessBuilder(List.of("go", "build", "-o", "libvirtxml-benchmark", "."));
    go.environment().put("GOFLAGS", "-mod=mod");
    go.environment().put("GOPROXY", "off"); // the module stands alone; nothing is to be downloaded
    int status = Processes.exitStatus(go.directory(directory.toFile()).inheritIO().start());
    if (status != 0) {
      throw new IOException("go build in " + directory + " ended with status " + status);
    }
    return directory.resolve("libvirtxml-benchmark");
  }

  private static byte[] source() throws IOException {
    try (InputStream in = GoToolchain.class.getResourceAsStream("/go/main.go")) {
      return Objects.requireNonNull(in, "main.go is not in the jar").readAllBytes();
    }
  }
}
