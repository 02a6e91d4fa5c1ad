package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.List;
import java.util.stream.Stream;

/** A guest without a screen can have no other. */
final class VideoNone extends Check {

  VideoNone() {
    super(
        "video-none",
        REJECTED,
        "libvirt domain format: Video devices",
        "a screen where there is to be none");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    List<Element> videos = subject.domain().all("devices/video").toList();
    return videos.stream()
        .filter(video -> videos.size() > 1 && video.is("model/@type", "none"))
        .map(
            video ->
                finding(
                    video.path(),
                    "video model 'none' must be the only one, but there are " + videos.size(),
                    "drop it, or the others"));
  }
}
