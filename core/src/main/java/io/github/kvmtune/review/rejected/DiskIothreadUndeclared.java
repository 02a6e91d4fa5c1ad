package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import io.github.kvmtune.value.IdSet;
import java.util.stream.Stream;

/** A disk's I/O thread has to be among those the domain declares. */
final class DiskIothreadUndeclared extends Check {

  DiskIothreadUndeclared() {
    super(
        "iothread-undeclared",
        REJECTED,
        "libvirt domain format: IOThreads Allocation",
        "a disk or controller on an I/O thread that the domain does not declare");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    IdSet declared = subject.iothreads();
    return Stream.concat(subject.disks(), subject.controllers("scsi"))
        .flatMap(device -> device.all("driver"))
        .filter(driver -> driver.limit("@iothread").isPresent())
        .filter(driver -> !declared.contains((int) driver.number("@iothread").orElse(0)))
        .map(driver -> finding(driver, declared));
  }

  private Finding finding(Element driver, IdSet declared) {
    return finding(
        driver.at("@iothread"),
        "I/O thread "
            + driver.textOr("@iothread", "")
            + " is not declared"
            + (declared.isEmpty() ? "; the domain has none" : "; the domain has " + declared),
        "raise <iothreads> to "
            + driver.textOr("@iothread", "")
            + ", or name a thread that is declared");
  }
}
