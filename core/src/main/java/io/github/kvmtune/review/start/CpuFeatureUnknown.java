package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Paravirtual features of KVM are no CPU features to libvirt. */
final class CpuFeatureUnknown extends Check {

  CpuFeatureUnknown() {
    super(
        "cpu-feature-unknown", FAILS, "libvirt: CPU map", "a paravirtual feature as a CPU feature");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("cpu/feature")
        .filter(feature -> subject.isX86() && isParavirtual(feature.textOr("@name", "")))
        .map(
            feature ->
                finding(
                    feature.at("@name"),
                    "libvirt knows no CPU feature '" + feature.textOr("@name", "") + "'",
                    "drop it; KVM's own features come with mode='host-passthrough' or with"
                        + " <features><kvm>"));
  }

  private static boolean isParavirtual(String name) {
    return name.startsWith("kvm-") || name.startsWith("kvm_") || name.startsWith("hv-");
  }
}
