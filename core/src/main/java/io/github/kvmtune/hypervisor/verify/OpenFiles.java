package io.github.kvmtune.hypervisor.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What of the network a QEMU process holds open.
 *
 * @param tapQueues queues of each tap device, by its name on the host
 * @param vhostQueues queues that the kernel's vhost-net serves
 */
public record OpenFiles(Map<String, Integer> tapQueues, int vhostQueues) {

  private static final Path VHOST_NET = Path.of("/dev/vhost-net");
  private static final String TAP_NAME = "iff:";

  public OpenFiles {
    tapQueues = Map.copyOf(tapQueues);
  }

  static OpenFiles read(Path process) throws IOException {
    Map<String, Integer> taps = new TreeMap<>();
    int vhost = 0;
    try (Stream<Path> files = Files.list(process.resolve("fd"))) {
      for (Path file : files.toList()) {
        // A queue of a tap is one open file that names the device in its fdinfo.
        tapName(process.resolve("fdinfo").resolve(file.getFileName()))
            .forEach(name -> taps.merge(name, 1, Integer::sum));
        vhost += leadsTo(file, VHOST_NET) ? 1 : 0;
      }
    }
    return new OpenFiles(taps, vhost);
  }

  private static Stream<String> tapName(Path info) {
    try {
      return Files.readAllLines(info).stream()
          .filter(line -> line.startsWith(TAP_NAME))
          .map(line -> line.substring(TAP_NAME.length()).strip());
    } catch (IOException e) {
      return Stream.empty(); // closed meanwhile
    }
  }

  private static boolean leadsTo(Path file, Path target) {
    try {
      return Files.readSymbolicLink(file).equals(target);
    } catch (IOException e) {
      return false; // closed meanwhile
    }
  }
}
