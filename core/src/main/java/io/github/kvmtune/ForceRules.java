package io.github.kvmtune;

import io.github.kvmtune.tuning.Tuning;
import io.github.kvmtune.tuning.Tunings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What must hold of the user's word on tunings, on any host. */
final class ForceRules {

  private ForceRules() {}

  static List<String> problems(Set<String> switchedOff, Map<String, Forced> forced) {
    List<String> problems = new ArrayList<>();
    problems.addAll(unknown("switch off", switchedOff));
    problems.addAll(unknown("force", forced.keySet()));
    new TreeMap<>(forced)
        .forEach(
            (tuning, word) -> {
              if (switchedOff.contains(tuning)) {
                problems.add(
                    "tuning "
                        + tuning
                        + " is switched off and forced to "
                        + word.value()
                        + "; say one of the two");
              }
              Tunings.named(tuning).ifPresent(known -> check(known, word, problems));
            });
    return problems;
  }

  private static void check(Tuning tuning, Forced word, List<String> problems) {
    if (!tuning.about().values().accept(word.value())) {
      problems.add(
          "tuning "
              + tuning.name()
              + " cannot be forced to \""
              + word.value()
              + "\"; it takes "
              + tuning.about().values());
    }
  }

  private static List<String> unknown(String what, Set<String> names) {
    Set<String> unknown = new TreeSet<>(names);
    unknown.removeAll(Tunings.names());
    return unknown.isEmpty()
        ? List.of()
        : List.of(
            "there is no tuning called "
                + String.join(", ", unknown)
                + " to "
                + what
                + "; there are "
                + String.join(", ", new TreeSet<>(Tunings.names())));
  }
}
