package io.github.kvmtune.it;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of a guest's report, without what else was on the console. */
record GuestReportLines(List<GuestReportLine> lines) {

  static GuestReportLines of(List<String> console) {
    return new GuestReportLines(
        console.stream().map(GuestReportLine::parse).flatMap(Optional::stream).toList());
  }

  Stream<GuestReportLine> all(String subject) {
    return lines.stream().filter(line -> line.subject().equals(subject));
  }

  /**
   * @throws NoSuchElementException if there is none
   */
  GuestReportLine only(String subject) {
    return all(subject)
        .findFirst()
        .orElseThrow(
            () -> new NoSuchElementException("the guest did not report \"" + subject + "\""));
  }
}
