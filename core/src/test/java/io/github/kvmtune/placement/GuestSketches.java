package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import io.github.kvmtune.Profile;
import io.github.kvmtune.value.ByteSize;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Draws guests at random. */
public final class GuestSketches {

  private GuestSketches() {}

  /** Guests of every profile, most of them small, some as wide as the largest hosts. */
  public static Arbitrary<Guest> any() {
    return Combinators.combine(
            Arbitraries.of(Profile.class),
            Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(1, 16)),
                Tuple.of(2, Arbitraries.integers().between(1, 512))),
            Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(1, 4 * 1024)),
                Tuple.of(2, Arbitraries.integers().between(1, 32 * 1024))))
        .as(GuestSketches::guest);
  }

  /** Guests with CPUs of their own that small hosts may have room for. */
  public static Arbitrary<Guest> small() {
    return Combinators.combine(
            Arbitraries.of(Profile.DEDICATED, Profile.REALTIME),
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(1, 16 * 1024))
        .as(GuestSketches::guest);
  }

  private static Guest guest(Profile profile, int vcpus, int mib) {
    return Guest.named("drawn").vcpus(vcpus).memory(ByteSize.mib(mib)).profile(profile).build();
  }

  /** The same guest under another name. */
  public static Guest named(String name, Guest guest) {
    return Guest.named(name)
        .vcpus(guest.vcpus())
        .memory(guest.memory())
        .profile(guest.profile())
        .build();
  }
}
