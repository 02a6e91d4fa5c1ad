package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Packed rings, a guest's IOMMU and address translation services are virtio's.
 *
 * <p>Source: libvirt domain format, "Virtio-related options".
 */
final class VirtioOptions extends Check {

  private static final List<String> OPTIONS = List.of("packed", "iommu", "ats", "page_per_vq");

  VirtioOptions() {
    super("virtio-options", REJECTED, "25.1 #21", "virtio options on another kind of device");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return Stream.concat(
            subject.disks().filter(disk -> isOther(disk, "target/@bus")),
            subject.interfaces().filter(nic -> isOther(nic, "model/@type")))
        .flatMap(this::options);
  }

  // Where the kind is left to libvirt it may be virtio; on a controller it does not mind.
  private static boolean isOther(Element device, String kind) {
    return device.text(kind).filter(word -> !word.startsWith("virtio")).isPresent();
  }

  private Stream<Finding> options(Element device) {
    return OPTIONS.stream()
        .filter(option -> device.has("driver/@" + option))
        .map(
            option ->
                finding(
                    device.at("driver/@" + option),
                    option + " is an option of virtio devices, which this one is not",
                    "drop " + option + ", or use a virtio device"));
  }
}
