package io.github.kvmtune.hypervisor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a guest may be replaced by another of its name.
 *
 * @param uri of the libvirt that has it
 * @param allowed whether the caller asked for it
 * @param uuid that the new guest is to have, if it says
 */
record Replacing(LibvirtUri uri, boolean allowed, @Nullable String uuid) {

  /** Why not, with the remedy; empty if it may be. */
  Optional<String> refusal(ExistingGuest guest) {
    if (!allowed) {
      return Optional.of(
          uri
              + " has a guest of that name already; undefine it, choose another name, or ask for"
              + " it to be replaced");
    }
    if (guest.active()) {
      return Optional.of("it runs on " + uri + "; stop it before it is replaced");
    }
    if (guest.saved()) {
      return Optional.of(
          "its saved state on "
              + uri
              + " belongs to the guest as it was; start it, or discard that state with virsh"
              + " managedsave-remove");
    }
    return Optional.ofNullable(uuid)
        .filter(wanted -> !wanted.equals(guest.uuid()))
        .map(wanted -> otherUuid(guest, wanted));
  }

  private String otherUuid(ExistingGuest guest, String wanted) {
    return "the plan's UUID is "
        + wanted
        + ", that of the guest on "
        + uri
        + " is "
        + guest.uuid()
        + ", which a guest that is replaced keeps; leave the UUID out of the plan";
  }
}
