package io.github.kvmtune.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainDisk;
import io.github.kvmtune.xml.domain.DomainQemuCommandlineArg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document says in a way that typed properties cannot hold comes back all the same. */
class LosslessTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // unknown elements, attributes and namespaces
        "<domain type='kvm' newer='1'><name>a</name><newer x='1'><y>text</y></newer></domain>",
        "<domain xmlns:n='urn:n' n:x='1'><n:a n:y='2'/><name>a</name></domain>",
        "<domain><metadata><m:a xmlns:m='urn:m'>b <m:c/> d</m:a><o xmlns='urn:o'/></metadata></domain>",
        "<domain><os xml:lang='en'><type>hvm</type></os></domain>",
        // prefixes and declarations
        "<domain xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'>"
            + "<q:commandline><q:arg value='-x'/></q:commandline></domain>",
        "<domain><commandline xmlns='http://libvirt.org/schemas/domain/qemu/1.0'>"
            + "<arg value='-x'/></commandline><name>a</name></domain>",
        "<domain xmlns:unused='urn:unused'/>",
        // comments, instructions, text beside children
        "<!-- before --><?p i?><domain><!-- a --><name>a</name><?p?></domain><!-- after -->",
        "<domain>stray<name>a</name>text</domain>",
        "<domain><memory unit='KiB'>10<!-- ten -->24<x/></memory></domain>",
        "<domain><memory unit='KiB'><x/></memory></domain>",
        "<domain><name>a<!-- b -->c</name></domain>",
        "<domain><devices><rng model='virtio'><backend model='random'>/dev/x<!-- c -->y</backend>"
            + "</rng></devices></domain>",
        // order
        "<domain><memory>1</memory><name>a</name><uuid>u</uuid></domain>",
        "<domain><devices><disk/><interface/><disk device='lun'/></devices></domain>",
        "<domain><name>a</name><name>b</name></domain>",
        "<domain><os><init>i</init><os/><initarg>1</initarg><init/><initarg>2</initarg></os></domain>",
        // spelling of values
        "<domain id='007'><vcpu cpuset='3,1-2,^2' current='+2'> 04 </vcpu></domain>",
        "<domain><memory dumpCore='perhaps' unit='kb'>0012</memory></domain>",
        "<domain><devices><disk><address type='pci' domain='0' bus='0X1'/></disk></devices></domain>",
        // leaves that are more than text
        "<domain><name newer='1' xmlns:n='urn:n' n:x='2'>a</name></domain>",
        "<domain><os><initarg x='1'>a</initarg><initarg>a</initarg><initarg/></os></domain>",
        "<domain><name/><title></title><description><![CDATA[<b> & ]]>c</description></domain>",
        "<domain><name>&amp;&lt;&gt;&apos;&quot;&#13;&#x1F600;</name></domain>",
        "<domain type='a&amp;&lt;&gt;&apos;&quot;&#13;&#10;&#9;&#x1F600;'/>",
      })
  void comesBackAsItWas(String xml) {
    String written = LibvirtXml.write(LibvirtXml.read(Domain.class, xml));
    assertThat(Dom.lines(written)).isEqualTo(Dom.lines(xml));
    assertThat(LibvirtXml.write(LibvirtXml.read(Domain.class, written))).isEqualTo(written);
  }

  @Test
  void writesLikeVirsh() {
    Domain domain = new Domain().setType("kvm").setName("a & b");
    domain.ensureMemory().setUnit("KiB").setValue(1024L);
    domain.ensureDevices().getDisks().add(new DomainDisk().setDevice("disk"));
    domain.ensureQemuCommandline().getArgs().add(new DomainQemuCommandlineArg().setValue("-x"));
    assertThat(LibvirtXml.write(domain))
        .isEqualTo(
            """
            <domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
              <name>a &amp; b</name>
              <memory unit='KiB'>1024</memory>
              <devices>
                <disk device='disk'/>
              </devices>
              <qemu:commandline>
                <qemu:arg value='-x'/>
              </qemu:commandline>
            </domain>
            """);
  }

  @Test
  void readsAndWritesOneElement() {
    DomainDisk disk =
        LibvirtXml.readElement(DomainDisk.class, "disk", "<disk device='lun' x='1'/>");
    assertThat(disk.getDevice()).isEqualTo("lun");
    assertThat(LibvirtXml.writeElement(disk, "disk")).isEqualTo("<disk device='lun' x='1'/>\n");
  }

  @Test
  void unsetIsNotWritten() {
    assertThat(LibvirtXml.write(new Domain())).isEqualTo("<domain/>\n");
    assertThat(LibvirtXml.write(new Domain().setId(0))).isEqualTo("<domain id='0'/>\n");
  }
}
