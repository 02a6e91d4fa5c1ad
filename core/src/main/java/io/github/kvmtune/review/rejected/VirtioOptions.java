package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Packed rings, a guest's IOMMU and address translation services are virtio's. */
final class VirtioOptions extends Check {

  private static final List<String> OPTIONS = List.of("packed", "iommu", "ats", "page_per_vq");

  VirtioOptions() {
    super(
        "virtio-options",
        REJECTED,
        "libvirt domain format: Virtio-related options",
        "virtio options on another kind of device");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return Stream.of(
            subject.disks().filter(VirtioOptions::isOtherDisk),
            subject.interfaces().filter(nic -> isOtherNic(nic, subject)),
            subject.domain().all("devices/video").filter(video -> isOther(video, "model/@type")))
        .flatMap(devices -> devices)
        .flatMap(this::options);
  }

  // Without a bus, libvirt takes it from the name.
  private static boolean isOtherDisk(Element disk) {
    return disk.has("target/@bus")
        ? isOther(disk, "target/@bus")
        : disk.text("target/@dev").filter(name -> !name.startsWith("vd")).isPresent();
  }

  // Without a model, libvirt takes an rtl8139 on x86.
  private static boolean isOtherNic(Element nic, Subject subject) {
    return nic.is("@type", "hostdev")
        || isOther(nic, "model/@type")
        || (!nic.has("model/@type") && !nic.is("@type", "vdpa") && subject.isX86());
  }

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
