package io.github.kvmtune.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.Disk;
import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestBuilder;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Planner;
import io.github.kvmtune.Profile;
import io.github.kvmtune.TestHosts;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.host.invented.InventedHosts;
import io.github.kvmtune.host.invented.InventedKvm;
import io.github.kvmtune.host.invented.Layout;
import io.github.kvmtune.placement.HostMap;
import io.github.kvmtune.placement.Occupancy;
import io.github.kvmtune.placement.PlacementRequest;
import io.github.kvmtune.placement.Placer;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The drawing as text; CPUs N and N + 16 are siblings on the hosts with 32 CPUs. */
class HostDrawingTest {

  private static final Host TWO_NODES = TestHosts.probe(InventedHosts::intelTwoNodes);

  private static GuestBuilder guest(String name, int vcpus, Profile profile) {
    return Guest.named(name).vcpus(vcpus).memory(ByteSize.gib(2)).profile(profile);
  }

  private static GuestPlan plan(Host host, Guest guest) {
    return Planner.on(host).plan(guest);
  }

  private static Occupancy held(String name, int vcpus) {
    return Occupancy.ofPlans(
        List.of(plan(TWO_NODES, guest(name, vcpus, Profile.DEDICATED).build())));
  }

  private static Occupancy running(String xml) {
    return Occupancy.of(List.of(LibvirtXml.read(Domain.class, xml)));
  }

  @Test
  void showsEachVcpuOnItsCpuAndWhatQemuRunsBesideIt() {
    Guest db = guest("db1", 4, Profile.DEDICATED).disk(Disk.block("/dev/vg0/db1")).build();

    assertThat(HostDrawing.of(TWO_NODES).with(plan(TWO_NODES, db)).text())
        .contains(
            """
               CPU |  0  1  2  3  4  5  6  7 |
                +0 | EI  0  2  .  .  .  .  . |
               +16 | EI  1  3  .  .  .  .  . |
            """)
        .contains("0-3 vCPU of db1   EI emulator and I/O threads of db1")
        .contains("H kept for the host   . free")
        .contains("db1 takes 2GiB in pages of 2MiB");
  }

  @Test
  void showsAPlacementThatHasNoDomainYet() {
    Guest db = guest("db1", 2, Profile.DEDICATED).build();
    HostMap map = HostMap.of(TWO_NODES);
    HostDrawing drawing =
        HostDrawing.of(map)
            .with(db, new Placer(map, Occupancy.none()).place(PlacementRequest.of(db)));

    assertThat(drawing.text()).contains("+0 |  E  0  .").contains("+16 |  E  1  .");
  }

  @Test
  void namesNeighboursByLetters() {
    assertThat(HostDrawing.of(TWO_NODES).beside(held("web1", 2).plus(held("mail", 4))).text())
        .contains("a web1   b mail");
  }

  @Test
  void countsOnBeyondTheLettersOfTheAlphabet() {
    Occupancy many =
        IntStream.range(0, 28)
            .mapToObj(
                cpu ->
                    running(
                        """
                        <domain id='1'><name>g%1$d</name><vcpu>1</vcpu>
                          <cputune><vcpupin vcpu='0' cpuset='%1$d'/></cputune></domain>
                        """
                            .formatted(cpu)))
            .reduce(Occupancy.none(), Occupancy::plus);

    assertThat(HostDrawing.of(TWO_NODES).beside(many).text())
        .contains("z g25   aa g26   ab g27")
        .contains("z aa ab  .");
  }

  @Test
  void countsTheGuestsThatFloatOverACpu() {
    Guest web = guest("web1", 2, Profile.SHARED).build();
    Guest app = guest("app1", 2, Profile.SHARED).build();
    GuestPlan floating = plan(TWO_NODES, web);
    Occupancy others = Occupancy.ofPlans(List.of(floating, plan(TWO_NODES, app)));

    assertThat(HostDrawing.of(TWO_NODES).beside(others).text())
        .contains("~2 ~2 ~2")
        .contains("floating over CPUs 0-7,16-23: web1, app1");
    assertThat(
            HostDrawing.of(TWO_NODES)
                .beside(others)
                .with(plan(TWO_NODES, guest("new", 1, Profile.SHARED).build()))
                .text())
        .contains("*2 *2 *2")
        .contains("*N vCPUs of new float here, beside so many other guests");
  }

  @Test
  void saysWhichGuestsNothingKeepsOffAnyCpu() {
    Occupancy stranger = running("<domain id='3'><name>stray</name><vcpu>4</vcpu></domain>");

    assertThat(
            HostDrawing.of(TWO_NODES)
                .beside(stranger)
                .with(plan(TWO_NODES, guest("ci1", 2, Profile.OVERCOMMITTED).build()))
                .text())
        .contains("floating over the whole host, kept off no CPU: stray")
        .contains("ci1 floats over the whole host");
  }

  @Test
  void showsSiblingsKeptIdleAndIsolatedCpus() {
    Host host = TestHosts.probe(InventedHosts::isolatedCpus);

    assertThat(
            HostDrawing.of(host).with(plan(host, guest("rt1", 2, Profile.REALTIME).build())).text())
        .contains(
            """
                +0 |  E  E  0  1  :  :  :  : |
               +16 |  E  E  -  -  :  :  :  : |
            """)
        .contains("- kept idle beside a realtime vCPU")
        .contains(": free, isolated from the kernel's own work");
  }

  @Test
  void showsNodesOfMemoryAlone() {
    assertThat(HostDrawing.of(TestHosts.probe(InventedHosts::memoryOnlyNode)).text())
        .contains("node 2, memory alone: 256GiB (256GiB available)");
  }

  @Test
  void showsCpusThatAreSwitchedOff() {
    Host host =
        TestHosts.probe(
            root ->
                InventedHosts.amdOneNode(root)
                    .file("/sys/devices/system/cpu/online", "0-14")
                    .file("/sys/devices/system/cpu/offline", "15"));

    assertThat(HostDrawing.of(host).text())
        .contains("switched off\n   CPU | 15 |\n       |  x |")
        .contains("x switched off");
  }

  @Test
  void partsCoresOfDifferentCaches() {
    assertThat(HostDrawing.of(TestHosts.probe(InventedHosts::amdOneNode)).text())
        .contains("CPU |  0  1  2  3 |  4  5  6  7 |");
  }

  @Test
  void showsTheReservedSetAndAHostThatKeepsOtherCpus() {
    assertThat(
            HostDrawing.of(HostMap.keeping(IdSet.of(3), TWO_NODES))
                .beside(Occupancy.reserved(IdSet.of(1)))
                .text())
        .contains("+0 |  .  a  .  H  .  .  .  . |")
        .contains("a the reserved set");
  }

  @Test
  void showsAGuestThatTheUserPinsToACpuOfAnother() {
    Consumer<Domain> onto1 =
        domain -> domain.ensureCputune().getVcpupins().get(0).setCpuset(IdSet.of(1));
    Guest db = guest("db1", 2, Profile.DEDICATED).customize(onto1).build();
    Occupancy other =
        running(
            """
            <domain id='1'><name>web1</name><vcpu>1</vcpu>
              <cputune><vcpupin vcpu='0' cpuset='1'/></cputune></domain>
            """);

    assertThat(HostDrawing.of(TWO_NODES).beside(other).with(plan(TWO_NODES, db)).text())
        .contains("0! ")
        .contains("! though another guest has the CPU");
  }

  @Test
  void leavesOutWhatTheGuestItselfHolds() {
    Guest db = guest("db1", 2, Profile.DEDICATED).build();

    assertThat(HostDrawing.of(TWO_NODES).beside(held("db1", 2)).with(plan(TWO_NODES, db)).text())
        .doesNotContain("! though");
  }

  @Test
  void keepsToAHundredColumnsOfAsciiWith256Cpus() {
    Host host =
        TestHosts.probe(
            root -> {
              HostTree tree = HostTree.in(root);
              new Layout(1, 128, 2, 16, ByteSize.gib(512)).writeTo(tree);
              InventedKvm.intel(tree);
              return tree;
            });
    String text =
        HostDrawing.of(host).with(plan(host, guest("db1", 200, Profile.DEDICATED).build())).text();

    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(98));
    assertThat(text).matches("[ -~\n]+").contains(" 199 ").contains("CPU |   0   1");
  }

  @Test
  void doesNotPassOnWhatWouldMoveATerminalsCursor() {
    Occupancy hostile =
        running(
            """
            <domain id='1'><name>a&#xA;b&#x9b;2J</name><vcpu>1</vcpu>
              <cputune><vcpupin vcpu='0' cpuset='1'/></cputune></domain>
            """);

    assertThat(HostDrawing.of(TWO_NODES).beside(hostile).text()).contains("a a?b?2J");
  }

  @Test
  void isDrawnForAPlannersOwnPlan() {
    Planner planner = Planner.on(TWO_NODES).beside(held("web1", 2));
    GuestPlan plan = planner.plan(guest("db1", 2, Profile.DEDICATED).build());

    assertThat(planner.drawing(plan).text()).contains("0-1 vCPU of db1").contains("a web1");
  }
}
