package io.github.kvmtune.samples.cli;

import io.github.kvmtune.Confidential;
import io.github.kvmtune.DirectBoot;
import io.github.kvmtune.Firmware;
import io.github.kvmtune.GuestBuilder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a guest boots with, and whom it trusts. */
final class BootOptions {

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  CommandSpec command;

  @Option(
      names = "--firmware",
      paramLabel = "FIRMWARE",
      description =
          "bios, uefi or secure-boot. What its architecture has always had unless given; an"
              + " installed disk boots with what it was installed for.")
  @Nullable Firmware firmware;

  @Option(names = "--tpm", description = "Give it an emulated TPM 2.0.")
  boolean tpm;

  @Option(
      names = "--confidential",
      paramLabel = "KIND",
      description = "sev, sev-es, sev-snp, tdx or s390-pv: keep its memory secret from the host.")
  @Nullable Confidential confidential;

  @Option(
      names = "--kernel",
      paramLabel = "F",
      converter = HostFileConverter.class,
      description = "A Linux kernel to start directly instead of booting from a disk.")
  @Nullable String kernel;

  @Option(
      names = "--initrd",
      paramLabel = "F",
      converter = HostFileConverter.class,
      description = "The initial RAM disk for --kernel.")
  @Nullable String initrd;

  @Option(
      names = "--cmdline",
      paramLabel = "S",
      description = "The kernel command line for --kernel.")
  @Nullable String cmdline;

  void applyTo(GuestBuilder guest) {
    Optional.ofNullable(firmware).ifPresent(guest::firmware);
    Optional.ofNullable(confidential).ifPresent(guest::confidential);
    if (tpm) {
      guest.tpm();
    }
    directBoot().ifPresent(guest::directBoot);
  }

  private Optional<DirectBoot> directBoot() {
    if (kernel == null && (initrd != null || cmdline != null)) {
      throw new BadUseException(
          command,
          (initrd != null ? "--initrd " + initrd : "--cmdline \"" + cmdline + "\"")
              + " needs a kernel to start; add --kernel");
    }
    return Optional.ofNullable(kernel)
        .map(
            image ->
                new DirectBoot(image, Optional.ofNullable(initrd), Optional.ofNullable(cmdline)));
  }
}
