package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Only virtio-scsi controllers can be served by an I/O thread. */
final class ControllerIothreadModel extends Check {

  ControllerIothreadModel() {
    super(
        "controller-iothread-model",
        REJECTED,
        "libvirt domain format: Controllers, driver iothread",
        "an I/O thread for a SCSI controller that is not virtio-scsi");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .controllers("scsi")
        .filter(controller -> controller.limit("driver/@iothread").isPresent())
        .filter(controller -> controller.has("@model"))
        .filter(controller -> !controller.textOr("@model", "").startsWith("virtio-"))
        .map(
            controller ->
                finding(
                    controller.at("driver/@iothread"),
                    "I/O threads do not serve controllers of model '"
                        + controller.textOr("@model", "")
                        + "'",
                    "use model='virtio-scsi', or drop iothread"));
  }
}
