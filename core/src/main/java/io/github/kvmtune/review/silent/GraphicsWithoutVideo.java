package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.SLOW;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** A screen of a PC is a Cirrus card unless it says otherwise. */
final class GraphicsWithoutVideo extends Check {

  GraphicsWithoutVideo() {
    super(
        "graphics-without-video", SLOW, "seen with libvirt 9.0", "graphics without a video device");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("devices/graphics")
        .limit(1)
        .filter(graphics -> subject.isX86() && !subject.domain().has("devices/video"))
        .map(
            graphics ->
                finding(
                    graphics.path(),
                    "without a video device libvirt adds a cirrus, small and slow",
                    "add <video><model type='virtio'/></video>, or type='vga' for any guest"));
  }
}
