package io.github.kvmtune.samples;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.host.NumaNode;
import java.nio.file.Path;

/**
 * Asks a host for a few facts. Each fact names the file it was read from; one that the host does
 * not state is absent, never zero.
 *
 * <p>Takes the directory of a captured host; without one, it looks at this machine.
 */
public final class ProbeHost {

  private ProbeHost() {}

  public static void main(String[] args) {
    HostProbe probe = args.length == 0 ? HostProbe.local() : HostProbe.at(Path.of(args[0]));
    Host host = probe.probe();
    System.out.println("CPUs: " + host.cpus().online());
    System.out.println("threads per core: " + host.cpus().topology().threadsPerCore());
    for (NumaNode node : host.numaNodes()) {
      System.out.println("node " + node.id() + ": " + node.cpus() + ", " + node.memory().free());
    }
    System.out.println("APICv: " + host.kvm().apicv());
    host.problems().forEach(problem -> System.out.println("not to be believed: " + problem));
  }
}
