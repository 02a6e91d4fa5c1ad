package io.github.kvmtune.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundtripTest {

  private static final String DOMAIN =
      """
      <domain type='kvm' colour='blue'>
        <name>db1</name>
        <flavour sweet='yes'><note/></flavour>
      </domain>
      """;

  @TempDir Path directory = Path.of("");

  private String file(String name, String content) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, content);
    return file.toString();
  }

  @Test
  void keepsTheResultUnderTheInputsPath() throws IOException {
    String input = file("in/db1.xml", DOMAIN);
    Path out = directory.resolve("out");
    CommandLineRun run = CommandLineRun.kvmtune("roundtrip", "--out", out.toString(), input);

    assertThat(run.exitCode()).isZero();
    assertThat(run.outLines()).containsExactly("ok " + input);
    assertThat(out.resolve(input.replace("/", "__")))
        .hasContent(DOMAIN.replace("<note/></", "\n    <note/>\n  </"));
  }

  @Test
  void listsWhatIsNotTyped() throws IOException {
    String input = file("db1.xml", DOMAIN);

    assertThat(CommandLineRun.kvmtune("roundtrip", "--untyped", input).outLines())
        .containsExactly(
            "ok " + input,
            "  untyped /domain/@colour",
            "  untyped /domain/flavour",
            "  untyped /domain/flavour/@sweet",
            "  untyped /domain/flavour/note");
  }

  @Test
  void readsPartsThatLibvirtTakesByThemselves() throws IOException {
    String disk = file("disk.xml", "<disk type='file' newer='1'><source file='/a'/></disk>");
    String nic = file("nic.xml", "<interface type='bridge'><source bridge='br0'/></interface>");
    String forward = file("forward.xml", "<interface dev='eth0'/>");
    String host = file("host.xml", "<interface type='bridge' name='br0'><bridge/></interface>");
    Path out = directory.resolve("out");

    assertThat(
            CommandLineRun.kvmtune(
                    "roundtrip", "--untyped", "--out", out.toString(), disk, nic, forward, host)
                .outLines())
        .containsExactly(
            "ok " + disk, "  untyped /@newer", "ok " + nic, "ok " + forward, "ok " + host);
    assertThat(out.resolve(nic.replace("/", "__")))
        .hasContent("<interface type='bridge'>\n  <source bridge='br0'/>\n</interface>\n");
  }

  @Test
  void goesOnAfterAFailure() throws IOException {
    String broken = file("broken.xml", "<domain>\n  <name>db1</nam></domain>");
    String other = file("cpudata.xml", "<cpudata/>");
    String empty = file("empty.xml", "");
    String good = file("good.xml", DOMAIN);
    CommandLineRun run =
        CommandLineRun.kvmtune("roundtrip", broken, other, empty, "/no/such.xml", "/", good);

    assertThat(run.outLines()).hasSize(6).last().isEqualTo("ok " + good);
    assertThat(run.outLines().subList(0, 5))
        .allMatch(line -> line.startsWith("failed "))
        .anyMatch(line -> line.contains("broken.xml: line 2"))
        .anyMatch(line -> line.contains("cpudata.xml: /cpudata: ") && line.contains("<domain>"))
        .anyMatch(line -> line.endsWith("/no/such.xml: there is no such file"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).contains("5 of 6 files failed");
  }

  @Test
  void doesNotReplaceTheResultOfAnotherInput() throws IOException {
    String first = file("a__b.xml", DOMAIN);
    String second = file("a/b.xml", DOMAIN);
    CommandLineRun run =
        CommandLineRun.kvmtune("roundtrip", "--out", directory + "/out", first, second);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.outLines().get(1)).startsWith("failed " + second).contains(first);
  }
}
