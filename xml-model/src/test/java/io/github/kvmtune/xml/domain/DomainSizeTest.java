package io.github.kvmtune.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.value.ByteSize;
import org.junit.jupiter.api.Test;

class DomainSizeTest {

  @Test
  void writesKibWithItsUnit() {
    DomainSize size = new DomainSize().setSize(ByteSize.gib(2));
    assertThat(size.getValue()).isEqualTo(2_097_152);
    assertThat(size.getUnit()).isEqualTo("KiB");
  }

  @Test
  void writesBytesWhereKibWouldLoseSome() {
    DomainSize size = new DomainSize().setSize(ByteSize.bytes(1025));
    assertThat(size.getValue()).isEqualTo(1025);
    assertThat(size.getUnit()).isEqualTo("bytes");
  }

  @Test
  void readsAnyUnitAndTheElementsOwnDefault() {
    assertThat(new DomainMemory().setValue(3L).setUnit("GiB").getSize()).isEqualTo(ByteSize.gib(3));
    assertThat(new DomainMemory().setValue(1024L).getSize()).isEqualTo(ByteSize.mib(1));
    assertThat(new DomainSizeInBytes().setValue(1024L).getSize()).isEqualTo(ByteSize.kib(1));
    assertThat(new DomainFeaturesSmmTseg().setValue(48L).getSize()).isEqualTo(ByteSize.mib(48));
  }

  @Test
  void unsetIsNull() {
    assertThat(new DomainSize().getSize()).isNull();
    assertThat(new DomainSize().setSize(ByteSize.kib(1)).setSize(null).getUnit()).isNull();
  }

  @Test
  void numaCellsKeepTheirMemoryInTwoAttributes() {
    DomainCpuNumaCell cell = new DomainCpuNumaCell().setMemory(ByteSize.gib(1));
    assertThat(cell.getMemoryValue()).isEqualTo(1_048_576);
    assertThat(cell.getMemory()).isEqualTo(ByteSize.gib(1));
  }
}
