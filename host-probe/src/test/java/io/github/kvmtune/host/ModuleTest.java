package io.github.kvmtune.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModuleTest {

  @Test
  void exportsTheFactsAndHidesTheReaders() {
    ModuleDescriptor module = Host.class.getModule().getDescriptor();
    assertThat(module).as("the tests run on the module path").isNotNull();
    assertThat(module.name()).isEqualTo("io.github.kvmtune.host");
    assertThat(module.exports())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactly("io.github.kvmtune.host");
    assertThat(module.opens()).isEmpty();
    assertThat(module.packages()).containsAll(Set.of("io.github.kvmtune.host.linux"));
  }
}
