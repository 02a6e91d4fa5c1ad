package io.github.kvmtune.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainDisk;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** An edit after reading changes what was edited and nothing else. */
class EditTest {

  private static String edited(String xml, Consumer<Domain> edit) {
    Domain domain = LibvirtXml.read(Domain.class, "<domain>" + xml + "</domain>");
    edit.accept(domain);
    String written = LibvirtXml.write(domain);
    return written.replaceAll(">\\s+<", "><").replaceAll("^<domain/?>|</domain>\\n$", "").strip();
  }

  @Test
  void aValueSetAnewLosesItsSpellingAndNothingElseDoes() {
    String xml = "<vcpu current='+2' cpuset='3,1-2'>04</vcpu>";
    assertThat(edited(xml, domain -> domain.ensureVcpu().setCurrent(3)))
        .isEqualTo("<vcpu cpuset='3,1-2' current='3'>04</vcpu>");
    assertThat(edited(xml, domain -> domain.ensureVcpu().setCpuset(IdSet.of(5)).setValue(8)))
        .isEqualTo("<vcpu cpuset='5' current='+2'>8</vcpu>");
  }

  @Test
  void aValueSetToWhatItIsKeepsItsSpelling() {
    assertThat(edited("<vcpu current='+2'>04</vcpu>", domain -> domain.ensureVcpu().setCurrent(2)))
        .isEqualTo("<vcpu current='+2'>04</vcpu>");
  }

  @Test
  void anUnknownWordIsReplacedWhenSet() {
    String xml = "<memory dumpCore='perhaps'>1</memory>";
    assertThat(edited(xml, domain -> assertThat(domain.ensureMemory().getDumpCore()).isNull()))
        .isEqualTo(xml);
    assertThat(edited(xml, domain -> domain.ensureMemory().setDumpCore(true)))
        .isEqualTo("<memory dumpCore='on'>1</memory>");
  }

  @Test
  void aLeafSetAnewKeepsItsUnknownAttributes() {
    assertThat(edited("<name x='1'>a<!-- c --></name>", domain -> domain.setName("b")))
        .isEqualTo("<name x='1'>b</name>");
    assertThat(edited("<name x='1'>a</name>", domain -> domain.setName(null))).isEmpty();
    assertThat(
            edited(
                "<os><initarg x='1'>a</initarg><initarg>b</initarg></os>",
                domain -> domain.ensureOs().getInitargs().set(0, "c")))
        .isEqualTo("<os><initarg x='1'>c</initarg><initarg>b</initarg></os>");
  }

  @Test
  void aNewChildStandsAfterItsLastPredecessor() {
    assertThat(
            edited(
                "<vcpu>2</vcpu><!-- c --><name>a</name><devices/>",
                domain -> domain.setUuid("u").ensureMemory().setValue(1L)))
        .isEqualTo(
            "<vcpu>2</vcpu><!-- c --><name>a</name><uuid>u</uuid><memory>1</memory><devices/>");
    assertThat(edited("<!-- c --><vcpu>2</vcpu>", domain -> domain.setName("a")))
        .isEqualTo("<name>a</name><!-- c --><vcpu>2</vcpu>");
  }

  @Test
  void aNewSiblingStandsWhereItStandsInItsList() {
    String xml =
        "<devices><disk device='1'/><!-- c --><disk device='3'/><emulator>e</emulator></devices>";
    assertThat(edited(xml, domain -> disks(domain).add(1, disk("2"))))
        .isEqualTo(
            "<devices><disk device='1'/><disk device='2'/><!-- c --><disk device='3'/>"
                + "<emulator>e</emulator></devices>");
    assertThat(edited(xml, domain -> disks(domain).add(disk("4"))))
        .isEqualTo(
            "<devices><disk device='1'/><!-- c --><disk device='3'/><disk device='4'/>"
                + "<emulator>e</emulator></devices>");
    assertThat(edited(xml, domain -> disks(domain).add(0, disk("0"))))
        .startsWith("<devices><disk device='0'/><disk device='1'/><!-- c -->");
  }

  @Test
  void aRemovedSiblingLeavesTheOthersAtTheirPlaces() {
    String xml = "<devices><disk device='1'/><!-- c --><disk device='2'/></devices>";
    assertThat(edited(xml, domain -> disks(domain).remove(0)))
        .isEqualTo("<devices><!-- c --><disk device='2'/></devices>");
    assertThat(edited(xml, domain -> disks(domain).clear()))
        .isEqualTo("<devices><!-- c --></devices>");
  }

  @Test
  void theOrderOfTheListWins() {
    String xml = "<devices><disk device='1'/><!-- c --><disk device='2'/></devices>";
    assertThat(edited(xml, domain -> Collections.reverse(disks(domain))))
        .isEqualTo("<devices><disk device='2'/><!-- c --><disk device='1'/></devices>");
  }

  @Test
  void aNodeThatIsListedTwiceIsWrittenTwice() {
    String xml = "<devices><!-- c --><disk device='1'/></devices>";
    assertThat(edited(xml, domain -> disks(domain).add(disks(domain).get(0))))
        .isEqualTo("<devices><!-- c --><disk device='1'/><disk device='1'/></devices>");
  }

  @Test
  void anotherChildTakesThePlaceOfTheOneItReplaces() {
    assertThat(
            edited(
                "<vcpu>2</vcpu><name>a</name>",
                domain -> domain.setVcpu(null).ensureVcpu().setValue(3)))
        .isEqualTo("<vcpu>3</vcpu><name>a</name>");
  }

  @Test
  void textBesideCommentsIsReplaced() {
    assertThat(
            edited(
                "<memory>10<!-- ten -->24<x/></memory>",
                domain -> domain.ensureMemory().setValue(5L)))
        .isEqualTo("<memory>5<!-- ten --><x/></memory>");
  }

  @Test
  void aMovedNodeTakesItsNamespacesAlong() {
    Domain from =
        LibvirtXml.read(
            Domain.class,
            "<domain xmlns:n='urn:n'><devices><disk n:x='1'><n:y/></disk></devices></domain>");
    Domain to = new Domain();
    to.ensureDevices().getDisks().add(disks(from).get(0));
    String written = LibvirtXml.write(to);
    assertThat(LibvirtXml.difference(from, LibvirtXml.read(Domain.class, written))).isEmpty();
  }

  @Test
  void anyAttributeCanBeReadAndSetAsText() {
    Domain domain =
        LibvirtXml.read(Domain.class, "<domain id='07' newer='1'><name>a</name></domain>");
    assertThat(domain.text("id")).isEqualTo("07");
    assertThat(domain.text("newer")).isEqualTo("1");
    assertThat(domain.text("name")).isEqualTo("a");
    assertThat(domain.text("absent")).isNull();
    domain.setText("newer", null);
    domain.setText("newest", "2");
    domain.setText("id", "0x8".substring(2));
    assertThat(domain.getId()).isEqualTo(8);
    assertThat(LibvirtXml.write(domain)).startsWith("<domain id='8' newest='2'>");
    assertThatIllegalArgumentException().isThrownBy(() -> domain.setText("id", "eight"));
    assertThatIllegalArgumentException().isThrownBy(() -> domain.setText("a b", "c"));
  }

  private static List<DomainDisk> disks(Domain domain) {
    return domain.ensureDevices().getDisks();
  }

  private static DomainDisk disk(String device) {
    return new DomainDisk().setDevice(device);
  }
}
