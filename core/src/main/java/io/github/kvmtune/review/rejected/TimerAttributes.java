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
 * Frequency and mode belong to the TSC, track to the RTC and the platform's timer, and catchup to
 * the policy of that name.
 *
 * <p>Source: libvirt domain format, "Time keeping".
 */
final class TimerAttributes extends Check {

  private static final Map<String, Set<String>> OWNERS =
      Map.of(
          "frequency", Set.of("tsc", "platform"),
          "mode", Set.of("tsc"),
          "track", Set.of("rtc", "platform"));

  TimerAttributes() {
    super("timer-attributes", REJECTED, "25.1 #18", "an attribute that the timer does not have");
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
        .filter(attribute -> timer.has("@" + attribute))
        .filter(
            attribute ->
                !OWNERS.getOrDefault(attribute, Set.of()).contains(timer.textOr("@name", "")))
        .map(
            attribute ->
                finding(
                    timer.at("@" + attribute),
                    "timer '%s' has no %s".formatted(timer.textOr("@name", ""), attribute),
                    "drop " + attribute));
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
