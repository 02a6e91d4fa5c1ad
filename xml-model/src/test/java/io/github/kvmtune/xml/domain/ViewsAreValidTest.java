package io.github.kvmtune.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.testing.Schemas;
import io.github.kvmtune.testing.Xmllint;
import io.github.kvmtune.xml.LibvirtXml;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;

/** Every variant of every view, set on a new device of a new domain, is valid to libvirt. */
class ViewsAreValidTest {

  @TempDir Path schemas = Path.of("");
  @TempDir Path scratch = Path.of("");

  @Test
  void disks() {
    assertValid(
        DiskSourceViewTest.variants(),
        (DiskSourceView view, DomainDevices devices) ->
            devices.getDisks().add(disk().setSourceView(view)));
  }

  @Test
  void interfaces() {
    assertValid(
        InterfaceSourceViewTest.variants(),
        (InterfaceSourceView view, DomainDevices devices) ->
            devices.getInterfaces().add(new DomainInterface().setSourceView(view)));
  }

  @Test
  void serialPorts() {
    assertValid(
        ChardevSourceViewTest.variants(),
        (ChardevSourceView view, DomainDevices devices) ->
            devices.getSerials().add(new DomainSerial().setSourceView(view)));
  }

  @Test
  void hostDevices() {
    assertValid(
        HostdevSourceViewTest.variants(),
        (HostdevSourceView view, DomainDevices devices) ->
            devices.getHostdevs().add(new DomainHostdev().setSourceView(view)));
  }

  @Test
  void addresses() {
    assertValid(
        AddressViewTest.variants(),
        (AddressView view, DomainDevices devices) ->
            devices.getDisks().add(disk().setAddress(view.toAddress())));
  }

  private static DomainDisk disk() {
    return new DomainDisk().setTarget(new DomainDiskTarget().setDev("vda"));
  }

  private <V> void assertValid(Stream<Arguments> variants, BiConsumer<V, DomainDevices> setting) {
    Map<String, String> documents = new TreeMap<>();
    variants.forEach(
        variant -> {
          @SuppressWarnings("unchecked") // the first argument is the view
          V view = (V) variant.get()[0];
          Domain domain = domain();
          setting.accept(view, domain.ensureDevices());
          documents.put(
              view.getClass().getSimpleName() + documents.size(), LibvirtXml.write(domain));
        });
    assertThat(documents).isNotEmpty();
    Path schema = Schemas.libvirt11(schemas).resolve("domain.rng");
    assertThat(Xmllint.of(schema, scratch).invalid(documents)).isEmpty();
  }

  private static Domain domain() {
    Domain domain = new Domain().setType("kvm").setName("db1");
    domain.ensureMemory().setUnit("GiB").setValue(1L);
    domain.ensureOs().ensureType().setValue("hvm");
    return domain;
  }
}
