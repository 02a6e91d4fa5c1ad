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
 * Each timer has its own ways of making up for missed ticks.
 *
 * <p>Source: libvirt domain format, "Time keeping".
 */
final class TimerPolicy extends Check {

  private static final Map<String, Set<String>> POLICIES =
      Map.of("rtc", Set.of("delay", "catchup"), "pit", Set.of("delay", "catchup", "discard"));

  TimerPolicy() {
    super("timer-policy", REJECTED, "25.1 #18", "a tick policy that the timer does not have");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("clock/timer")
        .filter(TimerPolicy::isWrong)
        .map(
            timer ->
                finding(
                    timer.at("@tickpolicy"),
                    "timer '%s' has no tickpolicy '%s'"
                        .formatted(timer.textOr("@name", ""), timer.textOr("@tickpolicy", "")),
                    timer.is("@name", "rtc")
                        ? "set tickpolicy='catchup'"
                        : "set tickpolicy='delay', or 'discard' on AMD with AVIC"));
  }

  private static boolean isWrong(Element timer) {
    Set<String> known = POLICIES.get(timer.textOr("@name", ""));
    return known != null && timer.text("@tickpolicy").filter(p -> !known.contains(p)).isPresent();
  }
}
