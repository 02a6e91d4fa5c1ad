package io.github.kvmtune.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.host.invented.InventedHosts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdvisorsTest {

  @Test
  void namesAreUnique() {
    assertThat(Advisors.all().stream().map(Advisor::name)).doesNotHaveDuplicates();
  }

  @Test
  void everyAdvisorAnswersUnderItsName(@TempDir Path directory) {
    List<Assessment> assessments =
        HostAdvisor.on(HostProbe.at(InventedHosts.intelTwoNodes(directory).root()).probe())
            .assess(HostAdvisorTest.use("shared"));

    assertThat(assessments.stream().map(Assessment::name))
        .containsExactlyElementsOf(Advisors.all().stream().map(Advisor::name).toList());
  }
}
