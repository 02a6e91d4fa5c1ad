package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.Guest;
import java.util.List;

/** What was asked for, in the words of the options. */
final class GuestSection {

  private GuestSection() {}

  static Section of(String title, Guest guest) {
    return new Section(
        title,
        List.of(
            "vcpus %d, memory %s, profile %s, migration %s, os %s, virt-type %s"
                .formatted(
                    guest.vcpus(),
                    guest.memory(),
                    guest.profile().word(),
                    guest.migration().word(),
                    guest.os().word(),
                    guest.virtType().word())));
  }
}
