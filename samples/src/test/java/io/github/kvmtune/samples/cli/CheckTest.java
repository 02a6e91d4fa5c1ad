package io.github.kvmtune.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

  private static final String GOOD =
      """
      <domain type='kvm'>
        <name>db1</name><memory unit='GiB'>1</memory><vcpu>2</vcpu>
        <os><type arch='x86_64' machine='pc-q35-7.2'>hvm</type></os>
      </domain>
      """;

  private static final String SLOW =
      GOOD.replace("</os>", "</os><devices><interface type='user'/></devices>");

  private static final String REFUSED =
      GOOD.replace("</os>", "</os><cpu mode='host-model' migratable='on'/>");

  @TempDir Path directory = Path.of("");

  private String file(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content).toString();
  }

  private static CommandLineRun check(String... words) {
    String[] line = new String[words.length + 2];
    line[0] = "check";
    line[1] = "--any-host";
    System.arraycopy(words, 0, line, 2, words.length);
    return CommandLineRun.kvmtune(line);
  }

  @Test
  void saysThatThereIsNothingToObjectTo() throws IOException {
    String file = file("good.xml", GOOD);
    CommandLineRun run = check(file);

    assertThat(run.exitCode()).isZero();
    assertThat(run.outLines()).containsExactly(file + ": nothing to object to");
  }

  @Test
  void tellsOfWhatRunsBadlyAndSucceeds() throws IOException {
    CommandLineRun run = check(file("slow.xml", SLOW));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("SLOW: ")
        .contains("- /domain/devices/interface (nic-without-model)")
        .contains("-> add <model type='virtio'/>");
  }

  @Test
  void failsForWhatLibvirtRefuses() throws IOException {
    String refused = file("refused.xml", REFUSED);
    CommandLineRun run = check(file("good.xml", GOOD), refused);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errLines()).containsExactly("kvmtune: 1 of 2 domains would not run: " + refused);
    assertThat(run.out()).contains("REJECTED: ").contains("/domain/cpu/@migratable");
  }

  @Test
  void printsJson() throws IOException {
    String refused = file("refused.xml", REFUSED);
    var finding = check("--json", refused).json().getAsJsonArray(refused).get(0).getAsJsonObject();

    assertThat(finding.get("check").getAsString()).isEqualTo("cpu-migratable");
    assertThat(finding.get("severity").getAsString()).isEqualTo("rejected");
  }

  @Test
  void readsStandardInput() {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(REFUSED.getBytes(StandardCharsets.UTF_8)));
      assertThat(check("-").exitCode()).isEqualTo(1);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void namesTheFileThatIsNoDomain() throws IOException {
    String network = file("network.xml", "<network/>");
    CommandLineRun run = check(network);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errLines()).hasSize(1).allMatch(line -> line.contains(network));
  }

  @Test
  void namesTheFileThatIsNotThere() {
    CommandLineRun run = check(directory.resolve("none.xml").toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errLines())
        .hasSize(1)
        .allMatch(l -> l.endsWith("none.xml: there is no such file"));
  }

  @Test
  void oneFileThatIsNoDomainKeepsNoOtherFromBeingChecked() throws IOException {
    String good = file("good.xml", GOOD);
    String refused = file("refused.xml", REFUSED);
    CommandLineRun run = check(file("text.xml", "no XML"), good, refused);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains(good + ": nothing to object to").contains("REJECTED: ");
    assertThat(run.errLines())
        .hasSize(1)
        .allMatch(line -> line.contains("text.xml: line 1"))
        .allMatch(line -> line.endsWith("1 of 2 domains would not run: " + refused));
  }

  @Test
  void anyHostIsNoParticularHost() throws IOException {
    CommandLineRun run = check("--root", directory.toString(), file("good.xml", GOOD));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--any-host");
  }

  @Test
  void saysWhereToReadMore() throws IOException {
    String refused = file("refused.xml", REFUSED);
    var finding = check("--json", refused).json().getAsJsonArray(refused).get(0).getAsJsonObject();

    assertThat(finding.get("source").getAsString()).startsWith("libvirt domain format: ");
  }

  @Test
  void needsAFile() {
    CommandLineRun run = CommandLineRun.kvmtune("check");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("DOMAIN").contains("kvmtune check --help");
  }
}
