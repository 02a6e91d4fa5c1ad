package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Frequency and mode belong to the TSC, track to the RTC, and catchup to the policy of that name.
 */
final class TimerAttributes extends Check {

  private static final Map<String, Set<String>> OWNERS =
      Map.of(
          "frequency", Set.of("tsc"),
          "mode", Set.of("tsc"),
          "track", Set.of("rtc"));

  TimerAttributes() {
    super(
        "timer-attributes",
        REJECTED,
        "libvirt domain format: Time keeping",
        "an attribute that the timer does not have");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("clock/timer")
        .flatMap(timer -> Stream.concat(attributes(timer), catchup(timer)));
  }

  private Stream<Finding> attributes(Element timer) {
    return OWNERS.keySet().stream()
        .sorted()
        .filter(attribute -> timer.has("@" + attribute) && !isIn(timer, attribute))
        .map(
            attribute ->
                finding(
                    timer.at("@" + attribute),
                    "timer '%s' has no %s='%s'"
                        .formatted(
                            timer.textOr("@name", ""),
                            attribute,
                            timer.textOr("@" + attribute, "")),
                    "drop " + attribute));
  }

  private static boolean isIn(Element timer, String attribute) {
    return OWNERS.getOrDefault(attribute, Set.of()).contains(timer.textOr("@name", ""))
        && !timer.is("@track", "boot");
  }

  private Stream<Finding> catchup(Element timer) {
    return timer
        .all("catchup")
        .filter(catchup -> !timer.is("@tickpolicy", "catchup"))
        .map(
            catchup ->
                finding(
                    catchup.path(),
                    "<catchup> needs tickpolicy='catchup', but it is '"
                        + timer.textOr("@tickpolicy", "delay")
                        + "'",
                    "set tickpolicy='catchup', or drop <catchup>"));
  }
}
