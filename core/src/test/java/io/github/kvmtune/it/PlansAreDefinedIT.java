package io.github.kvmtune.it;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.Scenario;
import io.github.kvmtune.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every plan for x86 is taken by a real libvirt, validation included, as it is: only the name
 * differs, and a TPM is left out where the host cannot emulate one.
 */
@RequiresLibvirt
class PlansAreDefinedIT {

  private static final String PREFIX = "kvmtune-it-define-";

  @TempDir Path directory = Path.of("");

  @ParameterizedTest
  @EnumSource
  void libvirtTakesThePlan(Scenario scenario) throws IOException {
    GuestPlan plan = planned(scenario);
    assumeTrue(plan.xml().contains("arch='x86_64'"), "guests of this architecture do not run here");
    assumeTrue(
        plan.guest().confidential().isEmpty(), "this host cannot keep memory of guests secret");
    Path file = Files.writeString(directory.resolve("guest.xml"), plan.xml());
    String name = plan.domain().getName();
    try {
      Command.virsh("define", "--validate", file.toString()).run();
    } finally {
      Command.virsh("undefine", "--nvram", String.valueOf(name)).succeeds();
    }
  }

  /** What is planned for a newer libvirt is planned for the one here instead. */
  private static GuestPlan planned(Scenario scenario) {
    Optional<GuestPlan> plan = Optional.empty();
    try {
      plan =
          Optional.of(
              scenario.plan(
                  Target.OLDEST_SUPPORTED,
                  guest ->
                      guest.customize(
                          domain -> {
                            domain.setName(PREFIX + domain.getName());
                            if (!hasProgram("swtpm")) {
                              domain.ensureDevices().getTpms().clear();
                            }
                          })));
    } catch (PlanRefusedException e) {
      assumeTrue(
          !scenario.target().equals(Target.OLDEST_SUPPORTED), String.valueOf(e.getMessage()));
      assumeTrue(false, "it needs a newer libvirt: " + e.getMessage());
    }
    return plan.orElseThrow();
  }

  private static boolean hasProgram(String name) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .anyMatch(path -> Files.isExecutable(Path.of(path, name)));
  }
}
