package io.github.kvmtune.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.kvmtune.samples.TwoNodeHost;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {

  private String plan = "";

  @BeforeEach
  void captureAHost(@TempDir Path directory) {
    plan =
        "plan --root " + TwoNodeHost.in(directory).root() + " --name db1 --vcpus 4 --memory 4GiB ";
  }

  @ParameterizedTest
  @ValueSource(strings = {"shared", "dedicated", "overcommitted"})
  void printsTheXmlAloneForEachProfile(String profile) {
    CommandLineRun run = CommandLineRun.kvmtune(plan + "--xml --profile " + profile);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    Domain domain = LibvirtXml.read(Domain.class, run.out());
    assertThat(domain.getName()).isEqualTo("db1");
    assertThat(LibvirtXml.write(domain)).isEqualTo(run.out());
  }

  @Test
  void readsEveryPartOfADisk() {
    String xml =
        CommandLineRun.kvmtune(
                plan + "--xml --disk /srv/db1,bus=scsi,format=qcow2,iops=500,bytes-per-sec=100MiB")
            .out();

    assertThat(xml)
        .contains("<source file='/srv/db1'")
        .contains("type='qcow2'")
        .contains("bus='scsi'")
        .contains("<total_iops_sec>500</total_iops_sec>")
        .contains("<total_bytes_sec>104857600</total_bytes_sec>");
  }

  @Test
  void takesAPlainRateAsBytes() {
    assertThat(CommandLineRun.kvmtune(plan + "--xml --disk /srv/db1,bytes-per-sec=5000000").out())
        .contains("<total_bytes_sec>5000000</total_bytes_sec>");
  }

  @Test
  void readsEveryKindOfNetwork() {
    String xml =
        CommandLineRun.kvmtune(
                plan
                    + "--xml --network bridge=br0 --network network=default"
                    + " --network hostdev=0000:3b:02.1")
            .out();

    assertThat(xml)
        .contains("<source bridge='br0'/>")
        .contains("<source network='default'/>")
        .contains("bus='0x3b' slot='0x02' function='0x1'");
  }

  @Test
  void readsNetworksThatBypassTheBridge() {
    String xml =
        CommandLineRun.kvmtune(
                plan
                    + "--xml --network macvtap=eth0,mac=52:54:00:00:00:01"
                    + " --network vdpa=/dev/vhost-vdpa-0 --network vhostuser=/run/a.sock"
                    + " --network hostdev=0000:3b:02.1,vlan=7,mac=52:54:00:00:00:02,failover=br0"
                    + " --migration none")
            .out();

    assertThat(xml)
        .contains("<source dev='eth0' mode='bridge'/>")
        .contains("<mac address='52:54:00:00:00:01'/>")
        .contains("<source dev='/dev/vhost-vdpa-0'/>")
        .contains("path='/run/a.sock'")
        .contains("<tag id='7'/>")
        .contains("<teaming type='transient' persistent='ua-standby0'/>");
  }

  @Test
  void limitsNetworks() {
    assertThat(
            CommandLineRun.kvmtune(
                    plan
                        + "--xml --network network=default,inbound=100MB,inbound-peak=200MB,"
                        + "inbound-burst=64MiB,outbound=50MB,outbound-burst=1MiB")
                .out())
        .contains("<inbound average='100000' peak='200000' burst='65536'/>")
        .contains("<outbound average='50000' burst='1024'/>");
  }

  @Test
  void readsDisksInTheWordsOfVirtInstall() {
    String xml =
        CommandLineRun.kvmtune(
                plan
                    + "--xml --disk /srv/a.qcow2,thin=yes,size=1TiB,iotune.read_iops_sec=500,"
                    + "iotune.read_iops_sec_max=900,iotune.read_iops_sec_max_length=30,"
                    + "iotune.size_iops_sec=65536,iotune.group_name=g"
                    + " --disk /srv/b.img,cache=writeback,io=threads"
                    + " --disk /srv/c.img,preallocated=yes")
            .out();

    assertThat(xml)
        .contains("detect_zeroes='unmap'")
        .contains("<max_size unit='bytes'>134217728</max_size>")
        .contains("<read_iops_sec_max>900</read_iops_sec_max>")
        .contains("<read_iops_sec_max_length>30</read_iops_sec_max_length>")
        .contains("<size_iops_sec>65536</size_iops_sec>")
        .contains("<group_name>g</group_name>")
        .contains("cache='writeback' io='threads'")
        .contains("cache='none' io='native'");
  }

  @Test
  void addsDevicesThatAreAskedFor() {
    assertThat(
            CommandLineRun.kvmtune(
                    plan + "--xml --watchdog --vsock --hotplug-slots 2 --virtio legacy")
                .out())
        .contains("<watchdog model='i6300esb'")
        .contains("<vsock model='virtio-transitional'>")
        .contains("model='pcie-root-port'");
  }

  @Test
  void bootsAKernelDirectly() {
    String[] words = (plan + "--xml --kernel /boot/k --initrd /boot/i --cmdline").split(" ");
    List<String> line = new java.util.ArrayList<>(List.of(words));
    line.add("console=ttyS0 quiet");

    assertThat(CommandLineRun.kvmtune(line.toArray(String[]::new)).out())
        .contains("<kernel>/boot/k</kernel>")
        .contains("<initrd>/boot/i</initrd>")
        .contains("<cmdline>console=ttyS0 quiet</cmdline>");
  }

  @Test
  void explainsEverySettingToPeople() {
    List<String> page = CommandLineRun.kvmtune(plan + "--profile dedicated").outLines();

    assertThat(page)
        .contains("Guest db1")
        .contains("  huge-pages")
        .contains("    /domain/memoryBacking/hugepages/page/@size = 2048")
        .anyMatch(line -> line.startsWith("    because"))
        .anyMatch(line -> line.contains("/sys/devices/system/node/node0"))
        .anyMatch(line -> line.startsWith("Left alone ("))
        .contains("<domain type='kvm'>");
  }

  @Test
  void fitsIntoAHundredColumns() {
    List<String> page = CommandLineRun.kvmtune(plan + "--profile dedicated").outLines();

    assertThat(page.stream().filter(line -> line.length() > 102 && line.strip().contains("  ")))
        .isEmpty();
  }

  @Test
  void cutsLongListsOnThePageOnly() {
    String wide = plan.replace("--vcpus 4", "--vcpus 12") + "--profile dedicated";

    assertThat(CommandLineRun.kvmtune(wide).out()).contains("... and 9 more");
    assertThat(CommandLineRun.kvmtune(wide + " --json").out()).contains("vcpupin[@vcpu='11']");
  }

  @Test
  void saysThePlanInJson() {
    JsonObject json = CommandLineRun.kvmtune(plan + "--json --network bridge=br0").json();

    assertThat(json.keySet())
        .containsExactly("guest", "decisions", "warnings", "hostAdvice", "xml");
    JsonObject guest = json.getAsJsonObject("guest");
    assertThat(guest.get("memory").getAsLong()).isEqualTo(4L << 30);
    assertThat(guest.get("migration").getAsString()).isEqualTo("same-hardware");
    assertThat(guest.getAsJsonArray("nics")).hasToString("[{\"bridge\":\"br0\"}]");
    assertThat(json.get("xml").getAsString())
        .isEqualTo(CommandLineRun.kvmtune(plan + "--xml --network bridge=br0").out());
  }

  @Test
  void switchesTuningsOff() {
    CommandLineRun run =
        CommandLineRun.kvmtune(plan + "--profile dedicated --without huge-pages --without timers");

    assertThat(run.out())
        .contains("huge-pages: switched off by the user")
        .contains("timers: switched off by the user")
        .doesNotContain("<hugepages>");
  }

  @Test
  void forcesTunings() {
    CommandLineRun run =
        CommandLineRun.kvmtune(
            plan + "--force huge-pages=2MiB --force-anyway dedicated-hint=on --xml");

    assertThat(run.out()).contains("<page size='2048' unit='KiB'/>").contains("<hint-dedicated");
  }

  @Test
  void refusesToForceWhatHarmsUnlessItIsMeant() {
    CommandLineRun run = CommandLineRun.kvmtune(plan + "--force dedicated-hint=on");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("dedicated-hint is forced to on, but").contains("forceAnyway");
  }

  @Test
  void plansForTheTargetsVersions() {
    String windows = plan + "--os windows --xml ";

    assertThat(CommandLineRun.kvmtune(windows + "--target 11.3.0/10.0.0").out())
        .contains("xmm_input");
    assertThat(CommandLineRun.kvmtune(windows).out()).doesNotContain("xmm_input");
  }

  @Test
  void readsFirmwareAndShares() {
    String xml =
        CommandLineRun.kvmtune(
                plan
                    + "--xml --firmware uefi --tpm --max-vcpus 8 --cpu-weight 50 --cpu-limit 1.5"
                    + " --vcpu-limit 0.5")
            .out();

    assertThat(xml)
        .contains("<os firmware='efi'>")
        .contains("<tpm model='tpm-crb'>")
        .contains("<vcpu placement='static'")
        .contains("<global_quota>150000</global_quota>")
        .contains("<quota>50000</quota>");
  }

  @Test
  void listsTheTunings() {
    CommandLineRun run = CommandLineRun.kvmtune("tunings");

    assertThat(run.exitCode()).isZero();
    assertThat(run.outLines())
        .contains("Memory", "  huge-pages: Huge pages")
        .anyMatch(line -> line.contains("values: off, on"))
        .anyMatch(line -> line.contains("since libvirt 11.0.0, QEMU 7.1.0"));
  }

  @Test
  void drawsWhereTheGuestSits() {
    assertThat(CommandLineRun.kvmtune(plan + "--profile dedicated").out())
        .contains("  CPU |  0  1  2  3 |")
        .contains("0-3 vCPU of db1");
  }

  @Test
  void writesThePictureBesideWhatItPrints(@TempDir Path directory) throws IOException {
    Path picture = directory.resolve("db1.svg");
    CommandLineRun run =
        CommandLineRun.kvmtune(plan + "--profile dedicated --xml --svg " + picture);

    assertThat(run.out()).startsWith("<domain").doesNotContain("svg");
    assertThat(Files.readString(picture)).startsWith("<svg").contains("vCPU 0 of db1");
  }

  @Test
  void namesAPictureThatCannotBeWritten() {
    CommandLineRun run = CommandLineRun.kvmtune(plan + "--svg /no/such/directory/db1.svg");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errLines()).singleElement().asString().contains("/no/such/directory/db1.svg");
  }
}
