package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Each timer has its own ways of making up for missed ticks. */
final class TimerPolicy extends Check {

  private static final Map<String, Set<String>> POLICIES =
      Map.of(
          "rtc", Set.of("delay", "catchup"),
          "pit", Set.of("delay", "catchup", "discard"),
          "kvmclock", Set.of(),
          "hypervclock", Set.of());

  TimerPolicy() {
    super(
        "timer-policy",
        REJECTED,
        "libvirt domain format: Time keeping",
        "a tick policy that the timer does not have");
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
                    remedy(timer.textOr("@name", ""))));
  }

  private static String remedy(String timer) {
    return switch (timer) {
      case "rtc" -> "set tickpolicy='catchup'";
      case "pit" -> "set tickpolicy='delay', or 'discard' on AMD with AVIC";
      default -> "drop tickpolicy";
    };
  }

  private static boolean isWrong(Element timer) {
    Set<String> known = POLICIES.get(timer.textOr("@name", ""));
    return known != null && timer.text("@tickpolicy").filter(p -> !known.contains(p)).isPresent();
  }
}
