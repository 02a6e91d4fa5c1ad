package io.github.kvmtune;

import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainDevices;
import io.github.kvmtune.xml.domain.DomainDisk;
import io.github.kvmtune.xml.domain.DomainDiskBackingStore;
import io.github.kvmtune.xml.domain.DomainDiskSource;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a domain holds that only its owner may see: passwords of consoles, and the cookies with
 * which images are fetched. libvirt, too, shows it only when asked for {@code --security-info}.
 */
public final class Secrets {

  private Secrets() {}

  /** A copy without them, for messages, logs, and whoever may look but not touch. */
  public static Domain removedFrom(Domain domain) {
    Domain copy = LibvirtXml.copy(domain);
    Stream.ofNullable(copy.getDevices()).forEach(Secrets::remove);
    return copy;
  }

  private static void remove(DomainDevices devices) {
    devices.getGraphics().forEach(graphics -> graphics.setPasswd(null));
    devices.getDisks().stream()
        .flatMap(Secrets::sources)
        .forEach(source -> source.setCookies(null));
  }

  /** Where a disk's content comes from: its own source and those of the images behind it. */
  private static Stream<DomainDiskSource> sources(DomainDisk disk) {
    return Stream.concat(Stream.ofNullable(disk.getSource()), behind(disk.getBackingStore()));
  }

  private static Stream<DomainDiskSource> behind(@Nullable DomainDiskBackingStore image) {
    return image == null
        ? Stream.empty()
        : Stream.concat(Stream.ofNullable(image.getSource()), behind(image.getBackingStore()));
  }
}
