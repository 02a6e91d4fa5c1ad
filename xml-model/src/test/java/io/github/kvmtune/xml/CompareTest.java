package io.github.kvmtune.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareTest {

  private static Domain read(String xml) {
    return LibvirtXml.read(Domain.class, "<domain>" + xml + "</domain>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <name>a</name><uuid>u</uuid>  | <!-- c --><uuid>u</uuid><name>a</name>
          <vcpu current='2'>04</vcpu>   | <vcpu current='+2'>4</vcpu>
          <vcpu cpuset='0-2'/>          | <vcpu cpuset='2,1,0'/>
          <n:a xmlns:n='urn:n' n:b=''/> | <m:a xmlns:m='urn:n' m:b=''/>
          <x a='1' b='2'/>              | <x b='2' a='1'/>
          """)
  void equalIfTheySayTheSame(String first, String second) {
    assertThat(read(first)).isEqualTo(read(second)).hasSameHashCodeAs(read(second));
    assertThat(LibvirtXml.difference(read(first), read(second))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      textBlock =
          """
          <name>a</name>   | <name>b</name>          | /domain/name: a -> b
          <name/>          | ''                      | /domain/name: <name/> -> (none)
          <x a='1'/>       | <x a='2'/>              | /domain/x/@a: 1 -> 2
          <x/>             | <x a='2'/>              | /domain/x/@a: (none) -> 2
          <vcpu>1</vcpu>   | <vcpu x='y'>1</vcpu>    | /domain/vcpu/@x: (none) -> y
          <name>a</name>   | <name x='y'>a</name>    | /domain/name/@x: (none) -> y
          <x><y/></x>      | <x/>                    | /domain/x/y: <y/> -> (none)
          <memory dumpCore='no' />| <memory dumpCore='maybe'/> | /domain/memory/@dumpCore: no -> maybe
          """)
  void differentIfTheyDoNot(String first, String second, String difference) {
    assertThat(read(first)).isNotEqualTo(read(second));
    assertThat(LibvirtXml.difference(read(first), read(second)))
        .extracting(Difference::toString)
        .containsExactly(difference);
  }

  @Test
  void tellsWhichOfSeveralSiblingsDiffers() {
    Domain before =
        read("<devices><disk device='a'/><disk><driver cache='none'/></disk><disk/></devices>");
    Domain after = LibvirtXml.copy(before);
    after.ensureDevices().getDisks().get(1).ensureDriver().setCache("writeback");
    assertThat(LibvirtXml.difference(before, after))
        .containsExactly(
            new Difference("/domain/devices/disk[2]/driver/@cache", "none", "writeback"));
  }

  @Test
  void tellsAddedAndRemovedElementsAsXml() {
    Domain before = read("<devices><disk device='a'/><disk device='b'/></devices>");
    Domain after = LibvirtXml.copy(before);
    after.ensureDevices().getDisks().remove(0);
    after.ensureQemuCommandline();
    assertThat(LibvirtXml.difference(before, after))
        .containsExactly(
            new Difference("/domain/devices/disk[1]", "<disk device='a'/>", null),
            new Difference(
                "/domain/qemu:commandline",
                null,
                "<qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'/>"));
  }

  @Test
  void aCopySharesNothing() {
    String xml =
        "<x/><name y='1'>a</name><!-- c --><os><initarg>1</initarg><init/></os>"
            + "<devices><disk z='2'><driver cache='none'/></disk></devices>";
    Domain original = read(xml);
    String written = LibvirtXml.write(original);
    Domain copy = LibvirtXml.copy(original);
    assertThat(copy).isEqualTo(original);
    assertThat(LibvirtXml.write(copy)).isEqualTo(written);

    copy.setName("b").ensureOs().getInitargs().add("2");
    DomainDisk disk = copy.ensureDevices().getDisks().get(0);
    disk.setText("z", "3");
    disk.ensureDriver().setCache("writeback");
    assertThat(LibvirtXml.write(original)).isEqualTo(written);
    assertThat(LibvirtXml.difference(original, copy)).hasSize(4);
  }

  @Test
  void aCopyOfAnEditedNodeIsTheEditedNode() {
    Domain original = read("<vcpu>2</vcpu><name>a</name><name>b</name>");
    original.setUuid("u").setVcpu(null);
    assertThat(LibvirtXml.write(LibvirtXml.copy(original))).isEqualTo(LibvirtXml.write(original));
  }

  @Test
  void listsWhatHasNoProperty() {
    Domain domain =
        read(
            "<name a='1'>a</name><name>b</name><n:x xmlns:n='urn:n' n:y=''><z/><z/></n:x>"
                + "<devices><disk/><disk b='2' device='lun'/></devices><id/>");
    assertThat(LibvirtXml.untyped(domain))
        .containsExactly(
            "/domain/name/@a",
            "/domain/name[2]",
            "/domain/n:x",
            "/domain/n:x/@n:y",
            "/domain/n:x/z",
            "/domain/n:x/z[2]",
            "/domain/devices/disk[2]/@b",
            "/domain/id");
  }
}
