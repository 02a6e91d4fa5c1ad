package io.github.kvmtune.samples.cli;

import io.github.kvmtune.Guest;
import io.github.kvmtune.InvalidGuestException;
import io.github.kvmtune.Profile;
import io.github.kvmtune.value.ByteSize;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code NAME,vcpus=N,memory=SIZE[,profile=PROFILE]}. */
final class GuestConverter implements ITypeConverter<Guest> {

  private static final List<String> KEYS = List.of("vcpus", "memory", "profile");

  private final CountConverter count = new CountConverter();
  private final SizeConverter size = new SizeConverter();
  private final WordConverter<Profile> profile =
      new WordConverter<>("profile", List.of(Profile.values()));

  @Override
  public Guest convert(String text) {
    SubOptions options = SubOptions.parse("guest", KEYS, text);
    int vcpus = options.get("vcpus", count::convert).orElseThrow(() -> lacks("vcpus=N", text));
    ByteSize memory =
        options.get("memory", size::convert).orElseThrow(() -> lacks("memory=SIZE", text));
    try {
      return Guest.named(options.head())
          .vcpus(vcpus)
          .memory(memory)
          .profile(options.get("profile", profile::convert).orElse(Profile.SHARED))
          .build();
    } catch (InvalidGuestException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }

  private static TypeConversionException lacks(String option, String text) {
    return new TypeConversionException("guest \"" + text + "\" lacks " + option + "; add it");
  }
}
