package io.github.kvmtune.samples;

import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.host.HostSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Plans a guest for a host that is not there: from a snapshot, taken on it with {@code kvmtune
 * snapshot} or as here. The plan is the one that would be made on the host itself.
 *
 * <p>Takes the directory of a captured host; without one, it takes the snapshot of this machine.
 */
public final class PlanOffline {

  private PlanOffline() {}

  public static void main(String[] args) throws IOException {
    HostSnapshot there =
        args.length == 0 ? HostSnapshot.local() : HostSnapshot.at(Path.of(args[0]));
    Path file = Files.createTempFile("host", ".zip");
    try {
      there.writeTo(file);
      Host host = HostProbe.snapshot(file).probe();
      System.out.println("snapshot: " + Files.size(file) / 1024 + " KiB");
      GuestPlan plan = PlanDatabaseGuest.plan(host);
      System.out.println("placed: " + plan.placement().reason());
    } catch (PlanRefusedException e) {
      System.out.println("refused: " + e.getMessage());
    } finally {
      Files.delete(file);
    }
  }
}
