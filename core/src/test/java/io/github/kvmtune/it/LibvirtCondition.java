package io.github.kvmtune.it;

import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The rule behind {@link RequiresLibvirt}. */
final class LibvirtCondition implements ExecutionCondition {

  static final String URI = "qemu:///system";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return missing()
        .map(LibvirtCondition::judge)
        .orElseGet(() -> ConditionEvaluationResult.enabled(URI + " answers"));
  }

  private static ConditionEvaluationResult judge(String missing) {
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("CI=true, but " + missing);
    }
    return ConditionEvaluationResult.disabled(missing);
  }

  private static Optional<String> missing() {
    if (GuestImage.available().isEmpty()) {
      return Optional.of(
          "there is no guest image; run .ci/guest-image as root and"
              + " \"source /var/cache/kvmtune/environment\", or run .ci/run");
    }
    if (!Command.virsh("version").succeeds()) {
      return Optional.of(URI + " does not answer to virsh; run .ci/libvirt as root, or .ci/run");
    }
    if (!Files.isWritable(GuestScratch.BASE)) {
      return Optional.of("guests' disks cannot be kept in " + GuestScratch.BASE + "; run as root");
    }
    return Optional.empty();
  }
}
