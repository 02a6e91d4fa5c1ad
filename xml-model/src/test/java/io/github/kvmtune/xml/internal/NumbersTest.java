package io.github.kvmtune.xml.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.LibvirtXmlException;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainCpuTopology;
import io.github.kvmtune.xml.domaincheckpoint.DomainCheckpoint;
import org.junit.jupiter.api.Test;

/** Numbers that libvirt may write and a property cannot hold are read, kept and never bent. */
class NumbersTest {

  private static final String WIDE =
      """
      <domain id='4294967295'>
        <currentMemory>18446744073709551615</currentMemory>
        <cpu>
          <topology sockets='4294967295' cores='0' threads='-2147483648'/>
        </cpu>
      </domain>
      """;

  private final Domain domain = LibvirtXml.read(Domain.class, WIDE);

  @Test
  void keepsThem() {
    assertThat(LibvirtXml.write(domain)).isEqualTo(WIDE);
    assertThat(domain.text("id")).isEqualTo("4294967295");
  }

  @Test
  void refusesToGiveThemAsSomethingElse() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(domain::getId)
        .withMessage(
            "id is 4294967295, which does not fit an int; text(\"id\") gives it as it is written");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(domain.ensureCurrentMemory()::getValue)
        .withMessageContaining("18446744073709551615");
    assertThatIllegalArgumentException()
        .isThrownBy(domain.ensureCurrentMemory()::getSize)
        .withMessageContaining("18446744073709551615 KiB");
  }

  @Test
  void givesWhatFits() {
    DomainCpuTopology topology = domain.ensureCpu().ensureTopology();
    assertThat(topology.getCores()).isZero();
    assertThat(topology.getThreads()).isEqualTo(Integer.MIN_VALUE);
    assertThat(topology.getDies()).isNull();
    assertThat(domain.setId(7).getId()).isEqualTo(7);
    assertThat(domain.ensureMemory().setSize(ByteSize.gib(1)).getValue()).isEqualTo(1048576);
  }

  @Test
  void refusesNumbersWithoutEnd() {
    String endless = "<domain><memory>" + "9".repeat(1_000_000) + "</memory></domain>";
    assertThatExceptionOfType(LibvirtXmlException.class)
        .isThrownBy(() -> LibvirtXml.read(Domain.class, endless))
        .withMessageContaining("/domain/memory");
  }

  @Test
  void readsMomentsAsFarAsTheyGo() {
    DomainCheckpoint checkpoint =
        LibvirtXml.read(
            DomainCheckpoint.class,
            "<domaincheckpoint><creationTime>18446744073709551615</creationTime></domaincheckpoint>");
    assertThat(LibvirtXml.write(checkpoint)).contains("18446744073709551615");
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(checkpoint::getCreationTime);
  }
}
