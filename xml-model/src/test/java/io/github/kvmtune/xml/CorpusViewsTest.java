package io.github.kvmtune.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.xml.domain.ChardevSourceView;
import io.github.kvmtune.xml.domain.DiskSourceView;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainDevices;
import io.github.kvmtune.xml.domain.HostdevSourceView;
import io.github.kvmtune.xml.domain.InterfaceSourceView;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views fit all of libvirt's own test documents. */
class CorpusViewsTest {

  private static final Map<String, Domain> DOMAINS = new TreeMap<>();

  @BeforeAll
  static void readCorpus(@TempDir Path scratch) {
    Corpus.documents(scratch)
        .getOrDefault("domain", Map.of())
        .forEach((path, xml) -> DOMAINS.put(path, LibvirtXml.read(Domain.class, xml)));
  }

  @Test
  void onlyIncompleteSourcesHaveNoRecord() {
    Map<String, Object> others = new TreeMap<>();
    DOMAINS.forEach(
        (path, domain) ->
            views(domain.ensureDevices())
                .filter(CorpusViewsTest::isOther)
                .forEach(view -> others.put(path.substring(path.lastIndexOf('/') + 1), view)));
    assertThat(others)
        .containsOnlyKeys(
            "bhyvexml2argv-console-master-slave-not-specified.xml",
            "chardev-tcp-missing-service.xml",
            "chardev-udp-missing-connect-service.xml",
            "hostdev-mdev-src-address-invalid.xml");
  }

  @Test
  void settingWhatAViewShowsChangesNothing() {
    Map<String, String> changed = new TreeMap<>();
    DOMAINS.forEach(
        (path, domain) -> {
          String before = LibvirtXml.write(domain);
          setAgain(domain.ensureDevices());
          String after = LibvirtXml.write(domain);
          if (!after.equals(before)) {
            changed.put(path.substring(path.lastIndexOf('/') + 1), after);
          }
        });
    assertThat(changed).as("only a type that was left out").containsOnlyKeys("disk-discard.xml");
  }

  static Stream<Object> views(DomainDevices devices) {
    return Stream.of(
            devices.getDisks().stream().map(disk -> disk.getSourceView()),
            devices.getInterfaces().stream().map(nic -> nic.getSourceView()),
            devices.getSerials().stream().map(serial -> serial.getSourceView()),
            devices.getConsoles().stream().map(console -> console.getSourceView()),
            devices.getChannels().stream().map(channel -> channel.getSourceView()),
            devices.getHostdevs().stream().map(hostdev -> hostdev.getSourceView()))
        .flatMap(views -> views);
  }

  private static boolean isOther(Object view) {
    return view instanceof DiskSourceView.Other
        || view instanceof InterfaceSourceView.Other
        || view instanceof ChardevSourceView.Other
        || view instanceof HostdevSourceView.Other;
  }

  private static void setAgain(DomainDevices devices) {
    devices.getDisks().forEach(disk -> disk.setSourceView(disk.getSourceView()));
    devices.getInterfaces().forEach(nic -> nic.setSourceView(nic.getSourceView()));
    devices.getSerials().forEach(serial -> serial.setSourceView(serial.getSourceView()));
    devices.getConsoles().forEach(console -> console.setSourceView(console.getSourceView()));
    devices.getChannels().forEach(channel -> channel.setSourceView(channel.getSourceView()));
    devices.getHostdevs().forEach(hostdev -> hostdev.setSourceView(hostdev.getSourceView()));
  }
}
