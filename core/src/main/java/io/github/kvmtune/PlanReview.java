package io.github.kvmtune;

import io.github.kvmtune.review.DomainCheck;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.tuning.Situation;
import io.github.kvmtune.xml.Difference;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The last look at a plan, after the user's own hand. What would not run is refused, and both sides
 * are named: the tuning that set the place and what the user changed.
 */
record PlanReview(Situation situation, List<Decision> decisions) {

  /**
   * @param tuned the domain before the user's own changes
   * @param finished the domain after them
   * @throws PlanRefusedException if libvirt would refuse the domain or it would not start
   */
  List<Finding> of(Domain tuned, Domain finished) {
    List<Finding> findings =
        DomainCheck.of(situation.target()).on(situation.host()).check(finished);
    List<Finding> fatal =
        findings.stream().filter(finding -> finding.severity().preventsStart()).toList();
    if (!fatal.isEmpty()) {
      throw new PlanRefusedException(
          situation.guest().name(), problems(fatal, tuned, finished), fatal);
    }
    return findings;
  }

  private List<String> problems(List<Finding> fatal, Domain tuned, Domain finished) {
    List<String> problems =
        new ArrayList<>(fatal.stream().map(finding -> finding + setBy(finding)).toList());
    List<Difference> changes =
        LibvirtXml.difference(Secrets.removedFrom(tuned), Secrets.removedFrom(finished));
    if (!changes.isEmpty()) {
      problems.add(
          "customize() changed "
              + changes.stream().map(Difference::toString).collect(Collectors.joining(", ")));
    }
    return problems;
  }

  private String setBy(Finding finding) {
    String tunings =
        decisions.stream()
            .filter(decision -> decision.sets(finding.place()))
            .map(Decision::tuning)
            .distinct()
            .collect(Collectors.joining(", "));
    return tunings.isEmpty() ? "" : ", set by tuning " + tunings;
  }
}
