package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.xml.Difference;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Whether everything that one domain says is also said by another, which may say more. */
public final class KeptSettings {

  /**
   * What libvirt replaces by something that means the same: the CPU model that {@code host-model}
   * turned out to be, and the name of the image's device among those of QEMU.
   */
  private static final List<Replacement> REPLACEMENTS =
      List.of(
          new Replacement("/domain/cpu/@mode", "host-model", "custom"),
          new Replacement("/domain/cpu/@check", "partial", "full"));

  private record Replacement(String path, String before, String after) {

    boolean explains(Difference difference) {
      return path.equals(difference.path())
          && before.equals(difference.before())
          && after.equals(difference.after());
    }
  }

  /** An alias such as q35 becomes the version that it stands for, pc-q35-7.2. */
  private static final String MACHINE = "/domain/os/type/@machine";

  private KeptSettings() {}

  /** What {@code found} lacks or says otherwise; empty if it keeps everything. */
  public static List<Difference> lost(Domain promised, Domain found) {
    Domain wanted = SameForm.of(promised);
    Domain had = SameForm.of(found);
    Alignment.align(wanted, had);
    return LibvirtXml.difference(wanted, had).stream()
        .filter(difference -> difference.before() != null)
        .filter(difference -> !isMeant(difference))
        .toList();
  }

  private static boolean isMeant(Difference difference) {
    return REPLACEMENTS.stream().anyMatch(replacement -> replacement.explains(difference))
        || (difference.path().equals(MACHINE)
            && isVersionOf(
                Objects.toString(difference.before()), Objects.toString(difference.after())));
  }

  private static boolean isVersionOf(String alias, String machine) {
    return Pattern.matches("(pc-)?" + Pattern.quote(alias) + "-.*", machine);
  }
}
