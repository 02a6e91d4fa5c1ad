package io.github.kvmtune.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.kvmtune.samples.TwoNodeHost;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProbeTest {

  @TempDir Path directory = Path.of("");

  private CommandLineRun probe(String options) {
    return CommandLineRun.kvmtune("probe --root " + directory + options);
  }

  private static JsonElement json(String text) {
    return JsonParser.parseString(text);
  }

  @Test
  void keepsToTheShapesThatScriptsRelyOn() {
    TwoNodeHost.in(directory);
    JsonObject host = probe(" --json").json();

    assertThat(host.get("onlineCpus")).isEqualTo(json("[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15]"));
    assertThat(host.get("packages").getAsInt()).isEqualTo(2);
    assertThat(host.get("cores").getAsInt()).isEqualTo(8);
    assertThat(host.getAsJsonArray("numaNodes").get(1))
        .isEqualTo(
            json(
                """
                {"id": 1, "cpus": [4, 5, 6, 7, 12, 13, 14, 15], "memoryBytes": 34359738368,
                 "distances": [21, 10], "hugepages": {"2048kB": 4096}}"""));
    assertThat(host.getAsJsonArray("smtSiblings").get(3)).isEqualTo(json("[3, 11]"));
    assertThat(host.get("l3Domains"))
        .isEqualTo(json("[[0, 1, 2, 3, 8, 9, 10, 11], [4, 5, 6, 7, 12, 13, 14, 15]]"));
  }

  @Test
  void writesNullForWhatTheHostDoesNotSay() {
    JsonObject host = probe(" --json").json();

    for (String key : List.of("onlineCpus", "packages", "cores", "smtSiblings", "l3Domains")) {
      assertThat(host.has(key)).as(key).isTrue();
      assertThat(host.get(key).isJsonNull()).as(key).isTrue();
    }
    assertThat(host.getAsJsonArray("numaNodes")).isEmpty();
  }

  @Test
  void namesTheFileOfEveryOtherFact() {
    TwoNodeHost.in(directory);
    JsonObject host = probe(" --json").json();

    assertThat(host.get("kernel"))
        .isEqualTo(
            json(
                """
                {"value": {"major": 6, "minor": 1, "patch": 0, "release": "6.1.0-18-amd64"},
                 "source": "/proc/sys/kernel/osrelease"}"""));
    assertThat(host.getAsJsonObject("memory").getAsJsonObject("total").get("value").getAsLong())
        .isEqualTo(64L << 30);
    assertThat(host.getAsJsonObject("verdicts").getAsJsonObject("apicv").get("state").getAsString())
        .isEqualTo("active");
    assertThat(host.getAsJsonArray("nodes")).hasSize(2);
  }

  @Test
  void printsAPageForPeople() {
    TwoNodeHost.in(directory);
    CommandLineRun run = probe("");

    assertThat(run.outLines())
        .contains("Machine", "NUMA nodes", "KVM")
        .anyMatch(line -> line.matches(" +node +CPUs +memory +free +huge pages.*"))
        .anyMatch(line -> line.matches(" +1 +4-7,12-15 +32GiB +20GiB +4096 of 2MiB .4096. +21 10"))
        .anyMatch(line -> line.contains("APICv") && line.contains("active: kvm_intel runs with"));
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void listsWhatCannotBeBelieved() {
    TwoNodeHost.in(directory).file("/sys/devices/system/node/node1/cpulist", "four");

    assertThat(probe("").outLines())
        .contains("Problems")
        .anyMatch(line -> line.contains("/sys/devices/system/node/node1/cpulist"));
  }

  @Test
  void readsThisMachine() {
    CommandLineRun run = CommandLineRun.kvmtune("probe", "--json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.json().getAsJsonArray("onlineCpus")).isNotEmpty();
  }
}
